package casus.batch;

import casus.diagnostics.Plain;
import java.io.StringWriter;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A batch as JUnit XML: a test case a scenario, whose properties are the clauses and their statuses. No times. */
final class JUnitXml {
    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(BatchReport report) {
        StringWriter text = new StringWriter();
        try {
            new JUnitXml(XMLOutputFactory.newFactory().createXMLStreamWriter(text)).suite(report);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text + "\n";
    }

    private void suite(BatchReport report) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("testsuites");
        start("testsuite");
        attribute("name", "casus");
        attribute("tests", String.valueOf(report.results().size() + report.notRun()));
        attribute("failures", String.valueOf(report.failed()));
        attribute("errors", String.valueOf(report.errors()));
        attribute("skipped", String.valueOf(report.notRun()));
        start("properties");
        property("version", report.receipt().version());
        property("rules", report.receipt().rules());
        property("data", report.receipt().data());
        end();
        for (Result result : report.results()) scenario(result);
        end();
        end();
        xml.writeEndDocument();
    }

    private void scenario(Result result) throws XMLStreamException {
        start("testcase");
        attribute("classname", "casus." + folder(result.input()));
        attribute("name", result.input());
        if (!result.verdicts().isEmpty()) {
            start("properties");
            if (result.id() != null) property("scenario", result.id());
            for (Result.Verdict verdict : result.verdicts()) property(verdict.id(), verdict.status());
            end();
        }
        if (!result.failures().isEmpty()) {
            start("failure");
            attribute("type", "expectation");
            attribute("message", BatchReport.counted(result.failures().size(), "expectation") + " failed");
            text(result.failures().stream()
                    .map(failure -> TextSummary.shown(failure.at()) + ": " + failure.id() + ": " + failure.message()
                            + failure.why().stream()
                                    .map(line -> "\n   | " + line)
                                    .collect(Collectors.joining()))
                    .collect(Collectors.joining("\n")));
            end();
        }
        if (result.error() != null) {
            start("error");
            attribute("type", result.error().kind().word());
            attribute("message", BatchReport.counted(result.error().notes().size(), "problem"));
            text(result.error().notes().stream().map(Result.Note::text).collect(Collectors.joining("\n")));
            end();
        }
        end();
    }

    private static String folder(String input) {
        int slash = input.lastIndexOf('/');
        return slash < 0 ? "scenarios" : input.substring(0, slash).replace('/', '.');
    }

    private void start(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, sound(value));
    }

    private void property(String name, String value) throws XMLStreamException {
        start("property");
        attribute("name", name);
        attribute("value", value == null ? "" : value);
        end();
    }

    private void text(String text) throws XMLStreamException {
        xml.writeCharacters(text.lines().map(JUnitXml::sound).collect(Collectors.joining("\n")));
    }

    /** What XML cannot hold shows itself as its number, as on a terminal. */
    private static String sound(String text) {
        return Plain.line(text).replace("\uFFFE", "<U+FFFE>").replace("\uFFFF", "<U+FFFF>");
    }
}
