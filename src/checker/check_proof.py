#!/usr/bin/env python3
"""check_proof.py PROOF.json... checks proofs, which `casus assess FILE -o NAME.proof.json` writes, against rules/ and data/.

These stand in the first folder above this file that has both. Each proof gets a line: "holds", or the first thing that does
not and why. Exit 0: all hold; 1: one does not; 2: wrong usage, no such file, or else one that is no proof. It needs Python 3.9
and nothing else, and shares no code with Casus. What it proves and what it trusts: src/docs/proof.md."""
import collections, functools, hashlib, json, re, sys  # noqa: E401
from pathlib import Path

VOCABULARY = "3ea9a503420a"  # the mark of the names of all facts and of their parts
PHASES = "act qualify weigh test engage oblige gate except settle pledge count report".split()
LISTS = "works sources claims contests states mechanisms names".split()  # what stands in data/ and is no record
JUDGED = {"Engagement": (1, 2), "Duty": (1, 2, 4), "Decision": (1, 2), "Breach": (1, 2, 3), "Conflict": (1, 2)}  # their ids
MADE = "Reading Doubt LawChange Silence Party InForce Declined Seat".split()  # of several records, or in new words
DEFAULTS = {"", *"YES DOUBT NO 0 None True False shall support members undetermined exercised context not-stated internal"
            " unknown grave outside recognised met refused agreement host-consent national-decision today written alleged"
            " written-today alleged-today".split()}  # what the program says where a file says nothing, or in its own word
NOT, MEASURES = {"YES": "NO", "DOUBT": "DOUBT", "NO": "YES"}, "nominal signed firm conditional possible".split()
OWN = {("Duty", "id"): '("duty:%s:%s:%s" % ({0}[1], {0}[2], {0}[4]))', ("Party", "outside"): "NOT[{0}[4]]",
       ("VoteOutcome", "gate"): '("met" if {0}[2] == "adopted" else {0}[2])'}
WORDS = {"||": "or", "&&": "and", "true": "True", "false": "False", "null": "None", "in": "in", "not": "not"}
INNER = r'((?:[^()"]|"[^"]*"|\((?:[^()"]|"[^"]*"|\([^()]*\))*\))*)'  # of parentheses
CONDITION = re.compile(r"\s*(?:(not|exists)\s+)?(\w+)\s*\(%s\)\s*" % INNER)
PART = re.compile(r'\s*((?:[^(),"]|"[^"]*"|\((?:[^()"]|"[^"]*"|\([^()]*\))*\))+),?')
PLAIN = re.compile(r'".*"|-?(0|[1-9]\d*)(\.\d+)?|true|false|null')
EQUAL = re.compile(r'(\w+)\s*==\s*("[^"]*"|\$\w+|Truth\.\w+|true|false|null|\d+)')
Number = type("Number", (str,), {"__doc__": "A number as it is written."})
Fails = type("Fails", (Exception,), {"__doc__": "What does not hold, and why."})
sha = lambda text: hashlib.sha256(text.encode("utf-8")).hexdigest()
measured = lambda text: "%d:%s," % (len(text.encode("utf-16-le")) // 2, text)

def need(holds, why, *words):
    if not holds:
        raise Fails(why % words)

def inline(text):
    """A value of YAML on one line: [a, b], {a: b}, or a word."""
    word = r'"(?:[^"\\]|\\.)*"|[^\s"\[\]{},:][^\[\]{},]*?(?=\s*(?:[\]},]|: ))' if text[0] in "[{" else ".+"
    quoted = re.sub(word, lambda m: m.group() if PLAIN.fullmatch(m.group()) else json.dumps(m.group()), text)
    return json.loads(quoted, parse_int=Number, parse_float=Number)

def yaml(text):
    """The part of YAML that data/ is written in."""
    lines = [re.match(r'(?:"(?:[^"\\]|\\.)*"|(?<=\S)#|[^"#])*', line).group().rstrip() for line in text.split("\n")]
    lines = [(len(line) - len(line.lstrip()), line.strip()) for line in lines if line.strip()] + [(-1, "")]
    def block():
        indent, value = lines[0][0], [] if lines[0][1].startswith("- ") else {}
        while lines[0][0] == indent:
            line = lines.pop(0)[1]
            if isinstance(value, dict):
                key, _, rest = line.partition(":")
                value[key] = inline(rest.strip()) if rest else block()
            else:
                nested = re.match(r"- [^\s\[{\"]+:( |$)", line)
                lines[:0] = [(indent + 2, line[2:])] if nested else []
                value.append(block() if nested else inline(line[2:]))
        return value
    whole = block()
    need(len(lines) == 1, "data/ cannot be read from here on: %s", lines[0][1])
    return whole

def content(value):
    """One text for all that say the same, whatever their layout, as Casus takes its hashes of it."""
    if isinstance(value, (dict, list)):
        keys = [measured(key) + content(value[key]) for key in sorted(value)] if isinstance(value, dict) else None
        return "[%s]" % "".join(map(content, value)) if keys is None else "{%s}" % "".join(keys)
    kind = {Number: "NUMBER", str: "TEXT", bool: "BOOLEAN"}.get(type(value), "NOTHING")
    return kind + measured("" if value is None else str(value).lower() if kind == "BOOLEAN" else value)

def read(text, at=0):
    """What a text of `content` says from a place on, each single value after the name of its kind; and where that ends."""
    start, parts = re.compile(r"[\[{]|([A-Z]*)(\d+):").match(text, at), []
    end = start.end() + int(start.group(2) or 0)
    while start.group() in ("[", "{") and text[end] not in "]}":
        *parts, end = (*parts, *read(text, end))
    if start.group(2):
        return start.group(1) + text[start.end():end], end + 1
    return dict(zip(parts[::2], parts[1::2])) if start.group() == "{" else parts, end + 1

class Rule:
    """A rule; `run(facts)` gives the numbers of the facts that it matches, and what follows, each way."""
    def __init__(self, name, text, types):
        self.name, self.types, self.clause = name, types, "/".join(name.split("/")[:2])
        heads = ["".join(re.findall(r'@%s\("([^":]*)' % key, text)) for key in ("evidence", "reading")]
        self.evidence, self.readings = ([part.strip() for part in head.split(",") if part] for head in heads)
        self.phase = re.search(r'ruleflow-group "(\w+)"', text).group(1)
        body = re.sub(r'("[^"]*")|//[^\n]*', lambda found: found.group(1) or "", text)
        when, then = re.search(r"\n\s*when\b(.*)\n\s*then\b(.*)\n\s*end$", body, re.S).groups()
        self.gives, made = re.fullmatch(r"\s*insertLogical\(\s*new (\w+)\(%s\)\s*\);\s*" % INNER, then).groups()
        need("\\" not in body and not CONDITION.sub("", when).strip(), "rule %s: a condition cannot be read", name)
        self.uses, matched = {fact for _, fact, _ in CONDITION.findall(when)}, []
        loops = "".join(self.condition(*found, matched) for found in CONDITION.findall(when))
        made = ", ".join([repr(self.gives)] + [self.python("", "", part) for part in PART.findall(made)])
        firing = "(%s), made(%s)" % ("".join(row + "[-1], " for row in matched), made)
        self.run = eval("lambda find: [(%s)%s]" % (firing, loops), {"NOT": NOT, "made": made_of})

    def condition(self, kind, fact, inner, matched):
        """A condition as a part of a comprehension: facts are looked up by equalities, all else is asked of each."""
        row, columns, keys, tests = "g" if kind else "f%d" % len(matched), "", "", ["True"]
        parts = [part.strip() for part in PART.findall(inner)]
        bound = dict(re.split(r"\s*:\s*", part) for part in parts if re.match(r"\$\w+\s*:", part))
        for part in parts:
            equal = EQUAL.fullmatch(part)
            if equal and equal.group(2) not in bound and equal.group(1) in self.types[fact]:
                columns += "%d, " % (self.types[fact].index(equal.group(1)) + 1)
                keys += self.python(fact, row, equal.group(2)) + ", "
            elif not re.match(r"\$\w+\s*:", part):
                part = re.sub(r"\$\w+", lambda found: bound.get(found.group(), found.group()), part)
                tests.append("(%s)" % self.python(fact, row, re.sub(r"\bin\s*\(([^()]*)\)", r"in (\1,)", part)))
        rows = 'find["%s", (%s)].get((%s), ())' % (fact, columns, keys)
        if kind:
            return " if %sany(%s for g in %s)" % ("not " * (kind == "not"), " and ".join(tests), rows)
        matched.append(row)
        values = "".join(" for v_%s in (%s,)" % (name[1:], self.python(fact, row, part)) for name, part in bound.items())
        return " for %s in %s if %s%s" % (row, rows, " and ".join(tests), values)

    def python(self, fact, row, text):
        def told(found):
            token = found.group()
            if token[0] in '"$' or token.isdigit() or token in WORDS:
                return WORDS.get(token, "v_" + token[1:] if token[0] == "$" else token)
            return (OWN.get((fact, token)) or "{0}[%d]" % (self.types[fact].index(token) + 1)).format(row)
        return re.sub(r'"[^"]*"|[$\w]+|\|\||&&', told, re.sub(r"Truth\.(\w+)", r'"\1"', text))

def made_of(kind, *parts):
    """A conclusion of what a rule gives: some types can be made of other parts than their own."""
    if kind in ("Awaits", "Gate") and len(parts) == 6:
        parts += ("text",)
    elif kind == "Gap" and len(parts) == 3:
        parts = (parts[0] + ":" + parts[1], parts[2])
    elif kind == "Share" and parts[3] in NOT:  # a number in doubt may be nothing
        parts = parts[:3] + (parts[4] if parts[3] == "YES" else 0, 0 if parts[3] == "NO" else parts[4])
    return (kind,) + parts

class Facts(dict):
    """Facts, each with its number at the end, by type and by the values of some of their parts."""
    def __missing__(self, key):
        index = self[key] = collections.defaultdict(list)
        for row in self.tables[key[0]]:
            index[tuple([row[at] for at in key[1]])].append(row)
        return index

def follows(rules, rows, numbers):
    """Every step that rules take from facts, phase by phase, each phase until nothing new follows."""
    facts, steps, known = Facts(), set(), {row[-1] for row in rows}
    facts.tables = {kind: [row for row in rows if row[0] == kind] for kind in rules[0].types}
    for phase in PHASES:
        waiting = running = [rule for rule in rules if rule.phase == phase]
        while waiting:
            grown = set()
            for rule in waiting:
                taken = [(matched, fact, numbers.setdefault(fact, len(numbers))) for matched, fact in rule.run(facts)]
                steps.update((rule.name, matched, number) for matched, _, number in taken)
                new = {number: fact + (number,) for _, fact, number in taken if number not in known}
                known.update(new)
                facts.tables[rule.gives] += new.values()
                for key in [key for key in facts if new and key[0] == rule.gives]:
                    del facts[key]
                grown.update([rule.gives] if new else [])
            waiting = [rule for rule in running if rule.uses & grown]
    return steps

class Home:
    """A folder: its records, whom each reading hears, its rules and where they run."""
    def __init__(self, folder, types):
        self.types, self.topics, self.records, texts, rules = types, collections.defaultdict(dict), {}, {}, {}
        for file in sorted(folder.glob("data/**/*.yaml")):
            for topic, record in [(topic, each) for topic, all in yaml(file.read_text("utf-8")).items() for each in all]:
                texts[topic + " " + record["id"]] = topic + " " + content(record)
                self.topics[topic][record["id"]] = record
                terms = [term for value in record.values() for term in (value if isinstance(value, list) else [value])]
                for own in [record] + [term for term in terms if isinstance(term, dict) and "id" in term]:
                    self.records.update({own["id"]: {**record, "of": record["id"], **own}} if topic not in LISTS else {})
        for file in sorted(folder.glob("rules/**/*.drl")):
            rules.update(re.findall(r'^(?=rule "([^"]+)")(.*?^end$)', file.read_text("utf-8"), re.M | re.S))
        self.says = {name: re.sub(r"\s+", " ", text) for name, text in rules.items()}
        self.rules = {name: Rule(name, text, types) for name, text in rules.items()}
        self.hashes = {"data/": sha("".join(texts[name] for name in sorted(texts))),
                       "rules/": sha("".join("%s\n%s\n" % (name, self.says[name]) for name in sorted(rules)))}
        self.says.update((name.partition(" ")[2], text) for name, text in texts.items() if name.split()[0] not in LISTS)

    def nearest(self, reading, among):
        """The first that a reading hears of some sources: itself, then whom it borrows from, each followed by its lenders."""
        heard, waiting = [], [reading]
        while waiting:
            source = waiting.pop(0)
            waiting = ([] if source in heard else self.topics["sources"][source].get("borrows", [])) + waiting
            heard.append(source)
        return next((source for source in heard if source in among), None)

    def runs(self, rule, reading):
        if rule.readings:
            alike = [other.readings for other in self.rules.values() if other.clause == rule.clause]
            return self.nearest(reading, sum(alike, [])) in rule.readings
        sources = [self.topics["claims"][claim]["source"] for claim in rule.evidence]
        return rule.name.startswith("general/") or not sources or self.nearest(reading, sources) is not None

    @functools.lru_cache(maxsize=None)
    def law(self, fact, reading):
        """A fact of the law rests on records that there are and that the reading hears, and says what they say."""
        told, said = "%s%s" % (fact[0], fact[1:-1]), ""
        for name in fact[-1]:
            record = self.records.get(name, self.records.get(name.rpartition("/")[0]))
            need(record, "%s rests on %s, which is no record of data/", told, name)
            words = set(re.findall(r"TEXT\d+:([^,]+),", content(record)))
            sources = [self.topics["claims"][claim]["source"] for claim in words & set(self.topics["claims"])]
            heard = self.nearest(reading, sources) or fact[0] in ("SilentOn", "Finder")
            need(heard, "%s rests on %s, of which %s hears nothing", told, name, reading)
            said += measured(name) + "".join(content(self.records[one]) for one in {record["id"]} | words & set(self.records))
        for part, value in zip(self.types[fact[0]], () if fact[0] in MADE else map(str, fact[1:-1])):
            found = part in ("law", "truth", "text") or value.replace(" ", "-") in DEFAULTS or measured(value) in said
            need(found, "%s says %s, and its records do not", told, value)

def answer(worlds):
    """How each conclusion stands, and the numbers of each force, over all readings that are not silent on it."""
    statuses, forces, every = {}, {}, lambda kind: [(reading, fact) for reading in worlds for fact in worlds[reading][kind]]
    silent = lambda on: {r for r in worlds if on and on <= {fact[1] for fact in worlds[r]["SilentOn"]}}
    for kind, parts in JUDGED.items():
        found = collections.defaultdict(dict)
        for reading, fact in every(kind):
            found[":".join([kind.lower()] + [fact[at] for at in parts])][reading] = fact
        for name, facts in found.items():
            fact = next(iter(facts.values()))
            waiting = {f[1] for _, f in every("Precondition") if f[2:5] == ("decision",) + fact[1:3]} or {fact[2]}
            asked = (fact[1], fact[4 if kind == "Duty" else 2], "silent")
            unheard = silent(waiting) if kind == "Decision" else {r for r, f in every("Engagement") if f[1:] == asked}
            said = {facts[r][-1] if r in facts else "absent" for r in worlds if r not in unheard}
            status = "source-dependent" if len(said) > 1 else said.pop() if said else "silent"
            statuses[name] = {"Breach": "breached", "Conflict": "flagged"}.get(kind, status)
    for _, (_, force) in every("Counted"):
        unheard = silent({fact[3] for _, fact in every("ForceClause") if fact[1] == force})
        counting = [r for r in worlds if r not in unheard and ("Counted", force) in worlds[r]["Counted"]]
        sums = lambda m, at: [sum(f[at] for f in worlds[r]["Share"] if (f[1], f[3]) == (force, m)) for r in counting]
        forces["force:" + force] = {measure: [min(sums(measure, 4)), max(sums(measure, 5))] for measure in MEASURES}
    return {"statuses": statuses, "forces": forces}

def kept_apart(proof):
    scenario, _ = read(re.sub("[\U00010000-\U0010ffff]", "\udfff\udfff", proof["scenario"]["content"]))  # as long as for Java
    need(sha(content(proof["types"]))[:12] == VOCABULARY, "its facts have other names than are known here")
    need(proof["readings"], "it has no readings")
    need(bool(proof["assumptions"]) == (type(scenario.get("assume") or "") is list), "its scenario assumes other things")
    for end, numbers in [("path", proof["stated"])] + [("records", all_of) for all_of in proof["given"].values()]:
        for kind, *parts in [proof["facts"][number] for number in numbers]:  # the last part is where it is from
            need(proof["types"][kind][-1] == end and len(proof["types"][kind]) == len(parts), "%s%s has no %s", kind, parts, end)
    return scenario  # what it says under each key of its own

def check(proof, home):
    said, tied = proof["scenario"]["content"], lambda value: tuple(map(tied, value)) if isinstance(value, list) else value
    need(sha(said) == proof["scenario"]["hash"], "the scenario is not the one of the hash %s", proof["scenario"]["hash"])
    for name, mark in {**proof["rules"], **proof["records"], **{part: proof["engine"][part[:-1]] for part in home.hashes}}.items():
        need(home.hashes.get(name, sha(home.says.get(name, ""))[:12]) == mark, "%s is not what the proof was made with", name)
    pool, worlds = [tied(fact) for fact in proof["facts"]], {each: collections.defaultdict(set) for each in proof["readings"]}
    numbers = {fact: number for number, fact in enumerate(pool)}
    for value in {value for number in proof["stated"] for value in pool[number][1:-1] if isinstance(value, str)}:
        need(value in DEFAULTS or value[:1].isdigit() or measured(value) in said, "the scenario does not say %s", value)
    for reading in proof["readings"]:
        for fact in [] if proof["assumptions"] else [pool[number] for number in proof["given"][reading]]:
            home.law(fact, reading)
        known = set(proof["given"][reading] + proof["stated"])
        rules = [rule for rule in home.rules.values() if home.runs(rule, reading)]
        steps = follows(rules, [pool[number] + (number,) for number in known], numbers)
        told = [(step["rule"], tuple(step["from"]), step["gives"]) for step in proof["steps"][reading]]
        for at, step in enumerate(told, 1):
            other = [gives for rule, matched, gives in steps if (rule, matched) == step[:2]] if step not in steps else []
            why = "it gives %s" % (list(numbers)[other[0]],) if other else "a condition is not met, or no such rule runs"
            need(step in steps, "step %d of %s, %s from %s to %d: %s", at, reading, step[0], list(step[1]), step[2], why)
            need(known.issuperset(step[1]), "step %d of %s rests on what only a later one concludes", at, reading)
            known.add(step[2])
        need(steps == set(told), "%s leaves out a step: %s", reading, sorted(steps - set(told))[:1])
        for number in known:
            worlds[reading][pool[number][0]].add(pool[number])
    for part, derived in answer(worlds).items():
        for name in sorted({**derived, **proof[part]}):
            need(proof[part].get(name) == derived.get(name), "the answer on %s is %s", name, derived.get(name))
    counted = "%d steps, %d statuses" % (sum(map(len, proof["steps"].values())), len(proof["statuses"]))
    return counted + ", the law as assumed" * bool(proof["assumptions"])

def main(files):
    homes = [home for home in Path(__file__).resolve().parents if (home / "rules").is_dir() and (home / "data").is_dir()]
    missing = ["%s: there is no such file" % file for file in files if not Path(file).is_file()]
    if not homes or not files or missing:
        return print("\n".join(missing) or __doc__, file=sys.stderr) or 2
    home, codes = None, set()
    for file in files:
        try:
            proof = json.loads(Path(file).read_text("utf-8"))
            if not isinstance(proof, dict) or "proof" not in proof:
                print("%s is no proof; casus assess FILE -o NAME.proof.json writes one" % file, file=sys.stderr)
                codes.add(2)
                continue
            kept_apart(proof)
            home = home or Home(homes[0], proof["types"])
            print("holds  %s: %s" % (file, check(proof, home)))
        except (Fails, AttributeError, LookupError, RecursionError, SyntaxError, TypeError, ValueError) as why:
            print("fails  %s: %s" % (file, why if isinstance(why, Fails) else "it cannot be read: %r" % why))
            codes.add(1)
    return min(codes, default=0)

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
