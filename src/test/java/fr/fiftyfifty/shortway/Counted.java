package fr.fiftyfifty.shortway;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import fr.fiftyfifty.it.Visit;

/** A visit that counts what the short way costs somebody: screens opened, clicks, fields typed. */
final class Counted {

    private final Visit visit;
    private int screens;
    private int clicks;
    private int typed;

    Counted(Visit visit) {
        this.visit = visit;
    }

    /** A link in a mail or in « Ma semaine » : one click, one screen. */
    Counted open(String address) {
        visit.open(address);
        screens++;
        clicks++;
        return this;
    }

    /** The address bar costs nothing, and neither does where a button leads by itself. */
    Counted arrive() {
        visit.look();
        screens++;
        return this;
    }

    Counted click(String selector) {
        visit.act(visit.page().locator(selector));
        clicks++;
        return this;
    }

    Counted tick(String selector) {
        visit.page().locator(selector).first().check(new Locator.CheckOptions().setForce(true));
        clicks++;
        return this;
    }

    Counted type(String selector, String text) {
        visit.page().locator(selector).first().fill(text);
        typed++;
        return this;
    }

    Counted choose(String selector, String value) {
        visit.page().locator(selector).selectOption(value);
        clicks++;
        return this;
    }

    Counted give(String selector, byte[] pdf) {
        visit.page().locator(selector).setInputFiles(new FilePayload("signee.pdf", "application/pdf", pdf));
        clicks++;
        return this;
    }

    Visit visit() {
        return visit;
    }

    String text() {
        return visit.text();
    }

    int screens() {
        return screens;
    }

    int clicks() {
        return clicks;
    }

    int typed() {
        return typed;
    }
}
