package fr.fiftyfifty.people;

import fr.fiftyfifty.platform.security.AccountSeen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Answers login: whose account this is, and remembers what the account may do. */
@ApplicationScoped
class AccountOwner {

    @Inject
    PeopleRegister register;

    void answer(@Observes AccountSeen account) {
        long person = register.account(
                account.caller(), account.subject(), account.email(), account.givenName(), account.familyName());
        register.works(account.caller(), person, account.roles(), account.services());
        account.isPerson(person);
    }
}
