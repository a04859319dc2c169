package casus.facts;

/**
 * A request of the state in conflict opens the gate of a duty as well as the consent of the parties to the conflict.
 */
@Reads(
        value = "under {provision} a request stands for the consent of the parties",
        absent = "request that serves as well under {provision}")
public record RequestServes(String provision, String bearer, String event) implements Conclusion {
    @Override
    public String id() {
        return "request-serves:" + provision + ":" + bearer + ":" + event;
    }
}
