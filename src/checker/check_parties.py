#!/usr/bin/env python3
"""Works out of the acts in data/ who is bound by what on the days of a proof, and compares.

    check_parties.py PROOF.json...

It stands beside check_proof.py, with whose reader of records it reads data/, and checks what that takes from the proof: every
`Party`, `InForce`, `Seat` and `Declined`, that they are what the acts make them, each with the acts it rests on and the act that
leaves it in doubt, and that none is left out. Each proof gets a line: "holds", the first that does not, or "not checked", where
the law is as assumed and no acts make it so. Exit codes as there, and 3: all are proofs, none fails, and one is not checked.
"""
import calendar
import functools
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from check_proof import Fails, Home, kept_apart, need  # noqa: E402

YES, DOUBT, NO = range(3)  # of two that both must be the greater counts, of two of which one suffices the less
TRUTHS = ("YES", "DOUBT", "NO")
EFFECTS = {
    "joins": "signed acceded joined declared contributes",
    "leaves": "withdrew",
    "refuses": "not-signed declined",
    "binds": "provisional in-force",
}
EFFECT = {act: effect for effect, acts in EFFECTS.items() for act in acts.split()}


def window(when):
    """The first and the last day of a date of data/: a day, a month, a year, two of these, or one without an end."""
    first, last = (when.replace("..", "9999").split("/") * 2)[:2]
    days = calendar.monthrange(*map(int, (last + "-12").split("-")[:2]))[1]
    return first + "-01-01"[len(first) - 4:], last + ("-12-%d" % days)[len(last) - 4:]


def both(*parts):
    """Several that all must be: a truth, the act that leaves it in doubt, and the acts it rests on, each once."""
    truth = max(part[0] for part in parts)
    doubt = next(part[1] for part in parts if part[0] == DOUBT) if truth == DOUBT else ""
    return truth, doubt, tuple(dict.fromkeys(act for part in parts for act in part[2]))


class Standing:
    """How states stand to instruments by what was done about these."""

    def __init__(self, home):
        self.home, self.topics = home, home.topics
        self.states = set(self.topics["states"])
        self.rivals = [(one, other) for one, record in home.records.items() for other in record.get("insteadOf", [])]

    def sources(self, record):
        return {self.topics["claims"][claim]["source"] for claim in self.home.records[record].get("evidence", [])}

    def holds(self, reading, record):
        """Of a record and one that stands instead of it, a reading holds the one whose source it hears first."""
        def wins(these, others):
            return self.home.nearest(reading, these | others) in these - others
        against = [pair for pair in self.rivals if record in pair]
        stands = all(wins(self.sources(one), self.sources(other)) == (one == record) for one, other in against)
        return stands and wins(self.sources(record), set(self.home.records[record].get("notLentTo", [])))

    @functools.lru_cache(maxsize=None)
    def acts(self, instrument, reading):
        held = [act for act in self.topics["participation"].values()
                if act["instrument"] == instrument and self.holds(reading, act["id"])]
        return sorted(held, key=lambda act: (window(act["when"]), act["id"]))

    @functools.lru_cache(maxsize=None)
    def done(self, instrument, reading, day):
        """Each act about an instrument, in their order: its id, what it does, whether it was done by the day, and by whom."""
        done = []
        for act in self.acts(instrument, reading):
            first, last = window(act["when"])
            truth = NO if day < first else DOUBT if day < last or act.get("unclear") else YES
            done.append((act["id"], EFFECT.get(act["act"]), truth, act.get("states", [])))
        return done

    def joined(self, acts, state, leaves=("leaves",)):
        """Joined and not left since, joined again, and so on."""
        truth, doubt, by = NO, "", []
        for act, effect, done, states in acts:
            if state not in states or done == NO or effect not in ("joins", *leaves):
                continue
            before, truth = truth, min(truth, done) if effect == "joins" else max(truth, NO - done)
            doubt = act if truth == DOUBT and (before != DOUBT or done == DOUBT) else doubt
            by.append(act)
        return truth, doubt if truth == DOUBT else "", by

    def effect(self, acts, state, reading):
        """Whether it has taken effect for a state, where the reading counts from that and dates it; nothing else."""
        dated = [act for act in acts if act[1] == "binds" and (not act[3] or state in act[3])]
        if not dated or self.topics["sources"][reading]["bindsOn"] != "entry-into-force":
            return []
        truth = min(act[2] for act in dated)
        doubt = [act[0] for act in dated if act[2] == DOUBT][-1:] if truth == DOUBT else [""]
        return [(truth, doubt[0], [act[0] for act in dated if act[2] != NO])]

    def refusals(self, acts, state):
        return [act for act, effect, done, states in acts if state in states and done != NO and effect in ("refuses", "leaves")]

    @functools.lru_cache(maxsize=None)
    def party(self, state, name, reading, day):
        instrument = self.topics["instruments"][name]
        if "follows" in instrument:
            return self.party(state, instrument["follows"], reading, day)
        acts = self.done(name, reading, day)
        own = self.joined(acts, state)
        if not own[2]:
            return NO, "", tuple(self.refusals(acts, state))
        if own[0] == NO:
            return both(own)
        wider = [self.party(state, instrument["organisation"], reading, day)] if "organisation" in instrument else []
        return both(own, *self.effect(acts, state, reading), *wider)

    def in_force(self, name, reading, day):
        """In effect for any state that ever joined, or by itself where none did."""
        acts = self.done(self.topics["instruments"][name].get("follows", name), reading, day)
        joining = sorted((act for act in acts if act[1] == "joins"), key=lambda act: -len(act[3]))
        joiners = list(dict.fromkeys(state for act in joining for state in act[3]))
        best = NO, "", ()
        for state in joiners:
            own = self.joined(acts, state, ())
            verdict = both(own, *self.effect(acts, state, reading)) if own[0] != NO else both(own)
            best = verdict if not best[2] or verdict[0] < best[0] else best
        alone = [] if joiners else self.effect(acts, "", reading)
        return both(*alone) if alone else best

    def facts(self, law, day, reading, states):
        """All that the acts make of the law of a day."""
        for name in self.topics["instruments"]:
            truth, doubt, by = self.in_force(name, reading, day)
            yield "InForce", law, name, TRUTHS[truth], doubt, by
            for state in states:
                truth, doubt, by = self.party(state, name, reading, day)
                yield "Party", law, name, state, TRUTHS[truth], doubt, by
                refusals = self.refusals(self.done(name, reading, day), state)
                if refusals:
                    yield "Declined", law, name, state, tuple(refusals)
        for body in self.topics["bodies"].values():
            for state in states if self.holds(reading, body["id"]) else ():
                truth, doubt, by = self.party(state, body["seats"], reading, day)
                if truth != NO:
                    yield "Seat", law, body["id"], state, TRUTHS[truth], doubt, by


def check(proof, scenario, standing):
    need(standing.home.hashes["data/"] == proof["engine"]["data"], "data/ is not what the proof was made with")
    need(scenario["asOf"] == "TEXT" + proof["scenario"]["asOf"], "its scenario is not of %s", proof["scenario"]["asOf"])
    compared, at = 0, {kind: parts.index("law") + 1 for kind, parts in proof["types"].items() if "law" in parts}
    laws = {fact[at[fact[0]]] for fact in proof["facts"] if fact[0] in at} | {"today"}  # of facts of every kind
    for reading in proof["readings"]:
        facts = [proof["facts"][number] for number in proof["given"][reading] + proof["stated"]]
        said = {tuple(tuple(part) if isinstance(part, list) else part for part in fact) for fact in facts
                if fact[0] in ("Party", "InForce", "Seat", "Declined")}
        states = standing.states | {fact[3] for fact in said if fact[0] == "Party"}
        derived = set()
        for law in sorted(laws):
            day = proof["scenario"]["asOf"] if law == "today" else "" if law[0] == "-" else law  # before every date
            derived.update(standing.facts(law, day, reading, states))
        for fact in sorted(said ^ derived, key=str)[:1]:
            why = "no acts that it holds make it so" if fact in said else "the acts make it so, and the proof does not say it"
            raise Fails("%s: %s%s: %s" % (reading, fact[0], fact[1:], why))
        compared += len(derived)
    return "%d standings of states and instruments follow from the acts" % compared


def main(files):
    homes = [home for home in Path(__file__).resolve().parents if (home / "rules").is_dir() and (home / "data").is_dir()]
    missing = ["%s: there is no such file" % file for file in files if not Path(file).is_file()]
    if not homes or not files or missing:
        print("\n".join(missing) or __doc__, file=sys.stderr)
        return 2
    standing, codes = None, {0}
    for file in files:
        try:
            proof = json.loads(Path(file).read_text("utf-8"))
            if not isinstance(proof, dict) or "proof" not in proof:
                print("%s is no proof; casus assess FILE -o NAME.proof.json writes one" % file, file=sys.stderr)
                codes.add(2)
                continue
            scenario = kept_apart(proof)
            if proof["assumptions"]:
                print("not checked  %s: the law is as assumed" % file)
                codes.add(3)
                continue
            standing = standing or Standing(Home(homes[0], proof["types"]))
            print("holds  %s: %s" % (file, check(proof, scenario, standing)))
        except (Fails, AttributeError, LookupError, RecursionError, SyntaxError, TypeError, ValueError) as why:
            print("fails  %s: %s" % (file, why if isinstance(why, Fails) else "it cannot be read: %r" % why))
            codes.add(1)
    return next(code for code in (1, 2, 3, 0) if code in codes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
