package casus.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Chromium without a window, spoken to by its DevTools protocol. The name of the program stands in the environment variable
 * {@code CHROMIUM}.
 */
final class Browser implements AutoCloseable, WebSocket.Listener {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();
    private final String session;
    private int last;

    Browser(Path profile) throws Exception {
        // whoever runs this is root in a container, where Chromium has no sandbox of its own
        process = new ProcessBuilder(
                        System.getenv().getOrDefault("CHROMIUM", "chromium"),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile.toAbsolutePath(),
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address(profile)), this)
                .get(60, TimeUnit.SECONDS);
        String target = call(null, "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        session = call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) call(domain + ".enable", Map.of());
    }

    /** Where it listens, which it writes down when it does. */
    private static String address(Path profile) throws Exception {
        Path file = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 1200; i++) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() == 2) return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
            Thread.sleep(50);
        }
        throw new IOException("Chromium did not start");
    }

    /** What a method of the protocol answers for the page. */
    JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        return call(session, method, parameters);
    }

    private JsonNode call(String session, String method, Map<String, ?> parameters) throws Exception {
        int id = ++last;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, Object> all = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (session != null) all.put("sessionId", session);
        socket.sendText(JSON.writeValueAsString(all), true).get(30, TimeUnit.SECONDS);
        JsonNode answered = answer.get(180, TimeUnit.SECONDS);
        if (answered.has("error")) throw new IOException(method + ": " + answered.get("error"));
        return answered.get("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        message.append(text);
        if (last) {
            JsonNode read = JSON.readTree(message.toString());
            message.setLength(0);
            if (read.has("id")) answers.remove(read.get("id").asInt()).complete(read);
            else events.add(read);
        }
        from.request(1);
        return null;
    }

    /** Opens a file in a window of a width, in the light or the dark scheme. */
    void open(Path file, int width, String scheme) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        events.clear();
        call("Page.navigate", Map.of("url", file.toUri().toString()));
        for (int i = 0; i < 600 && !happened("Page.loadEventFired"); i++) Thread.sleep(50);
        if (!happened("Page.loadEventFired")) throw new IOException("not loaded: " + file);
    }

    private boolean happened(String method) {
        return events.stream().anyMatch(event -> event.get("method").asString().equals(method));
    }

    /** What the page has said since it was opened: messages of the console, refusals of its policy, errors. */
    List<String> said() {
        return events.stream()
                .filter(event -> List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
                        .contains(event.get("method").asString()))
                .map(JsonNode::toString)
                .toList();
    }

    /** What it has asked for since it was opened, itself left out. */
    List<String> requested(Path file) {
        String itself = file.toUri().toString();
        return events.stream()
                .filter(event -> event.get("method").asString().equals("Network.requestWillBeSent"))
                .map(event -> event.at("/params/request/url").asString())
                .filter(url -> !url.equals(itself))
                .toList();
    }

    /** The value of an expression, waited for if it is a promise. */
    JsonNode value(String expression) throws Exception {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails"))
            throw new IOException(answer.get("exceptionDetails").toString());
        return answer.at("/result/value");
    }

    /** Presses a key as a hand would. */
    void press(String key, int code, String text) throws Exception {
        for (String type : List.of("keyDown", "keyUp")) {
            Map<String, Object> event =
                    new HashMap<>(Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
            if (type.equals("keyDown") && !text.isEmpty()) event.put("text", text);
            call("Input.dispatchKeyEvent", event);
        }
    }

    /** Saves what is seen of the whole page. */
    void picture(Path file) throws Exception {
        save(file, call("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", whole())));
    }

    private Map<String, Object> whole() throws Exception {
        JsonNode size = call("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        double height = Math.min(12_000, size.get("height").asDouble());
        return Map.of("x", 0, "y", 0, "width", size.get("width").asDouble(), "height", height, "scale", 1);
    }

    /** The page on paper, as its style sheet has it. */
    byte[] printed(Path file) throws Exception {
        return save(file, call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true)));
    }

    private static byte[] save(Path file, JsonNode answer) throws IOException {
        byte[] bytes = Base64.getDecoder().decode(answer.get("data").asString());
        Files.write(file, bytes);
        return bytes;
    }

    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        process.destroy();
        all.forEach(ProcessHandle::destroy);
        process.onExit().join();
    }
}
