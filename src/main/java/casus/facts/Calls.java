package casus.facts;

/**
 * What an engaged clause asks of its parties, whoever they are.
 *
 * @param kind what is to be done: {@code assist}, {@code contribute}, {@code cooperate} and the like
 * @param modality {@code shall may} or {@code takes-part}
 */
@Reads("{provision} calls on its parties to {kind}")
public record Calls(String provision, String event, String kind, String modality) implements Conclusion {
    @Override
    public String id() {
        return "calls:" + provision + ":" + event;
    }
}
