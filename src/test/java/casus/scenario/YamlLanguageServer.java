package casus.scenario;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server that editors ask about YAML, {@code yaml-language-server} of npm, asked as they do it. */
final class YamlLanguageServer implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final InputStream in;
    private int asked;

    /** @throws IOException if it is not on the path */
    YamlLanguageServer() throws IOException {
        process = new ProcessBuilder("yaml-language-server", "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        in = new BufferedInputStream(process.getInputStream());
        send(Map.of("id", ++asked, "method", "initialize", "params", Map.of("capabilities", Map.of())));
        while (read().path("id").asInt() != asked) {}
        send(Map.of("method", "initialized", "params", Map.of()));
    }

    /** What it marks in a text whose schema the first line names, as {@code line: message}. */
    List<String> marks(String uri, String text) throws IOException {
        Map<String, Object> file = Map.of("uri", uri, "languageId", "yaml", "version", 1, "text", text);
        send(Map.of("method", "textDocument/didOpen", "params", Map.of("textDocument", file)));
        while (true) {
            JsonNode message = read();
            boolean told = message.path("method").asString("").equals("textDocument/publishDiagnostics");
            if (!told || !message.path("params").path("uri").asString().equals(uri)) continue;
            List<String> marks = new ArrayList<>();
            for (JsonNode mark : message.path("params").path("diagnostics")) {
                int line = mark.path("range").path("start").path("line").asInt() + 1;
                marks.add(line + ": " + mark.path("message").asString());
            }
            return marks;
        }
    }

    private void send(Map<String, Object> message) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>(message);
        whole.put("jsonrpc", "2.0");
        byte[] bytes = JSON.writeValueAsBytes(whole);
        process.getOutputStream()
                .write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().write(bytes);
        process.getOutputStream().flush();
    }

    private JsonNode read() throws IOException {
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line())
            if (line.startsWith("Content-Length: ")) length = Integer.parseInt(line.substring(16));
        return JSON.readTree(in.readNBytes(length));
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) throw new EOFException("the server has ended");
            if (sign != '\r') line.write(sign);
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        if (process.isAlive()) process.destroyForcibly();
    }
}
