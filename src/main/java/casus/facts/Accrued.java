package casus.facts;

/** A duty that fell due before its bearer ceased to be bound (contract, 13.1). */
@Reads("what {bearer} owed under {provision} has accrued")
public record Accrued(String provision, String bearer, String event) implements Conclusion {
    @Override
    public String id() {
        return "accrued:" + provision + ":" + bearer + ":" + event;
    }
}
