package fr.fiftyfifty.portal;

import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.text.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What moved last, as an Atom feed (RFC 4287): no address to give, nobody to tell. */
@WebServlet("/projets.atom")
public class FeedServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 30;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient Site site;

    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<CatalogueRow> rows = catalogue.latest(caller.get(), SHOWN);
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(response.getWriter());
            write(xml, rows);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(XMLStreamWriter xml, List<CatalogueRow> rows) throws XMLStreamException {
        xml.writeStartDocument("1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        text(xml, "id", site.address("/projets"));
        text(xml, "title", words.of("portal.feed.title"));
        text(
                xml,
                "updated",
                rows.isEmpty()
                        ? Instant.EPOCH.toString()
                        : rows.get(0).stageSince().toString());
        link(xml, "self", site.address("/projets.atom"));
        link(xml, "alternate", site.address("/projets"));
        xml.writeStartElement("author");
        text(xml, "name", "Fifty/Fifty");
        xml.writeEndElement();
        for (CatalogueRow row : rows) {
            entry(xml, row);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(XMLStreamWriter xml, CatalogueRow row) throws XMLStreamException {
        String address = site.address("/projets/" + row.reference());
        xml.writeStartElement("entry");
        text(xml, "id", address);
        text(xml, "title", row.title());
        text(xml, "updated", row.stageSince().toString());
        text(xml, "published", row.submittedAt().toString());
        link(xml, "alternate", address);
        text(xml, "summary", words.of(row.stage().key()) + ". " + row.summary());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
