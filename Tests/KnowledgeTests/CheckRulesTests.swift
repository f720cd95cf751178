import Glibc
import Knowledge
import Testing

/// A folder of curated files with one regime and two parties, sound but for the edit under test.
private final class DraftFolder {
  let path: String

  init(_ files: [String: String]) throws {
    path = "/tmp/ostrakon-check-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    for folder in ["", "/regimes", "/parties"] {
      try #require(unsafe mkdir(path + folder, 0o700) == 0)
    }
    for (name, text) in files {
      let opened = unsafe fopen(path + "/" + name, "w")
      guard let file = unsafe opened else { throw CannotWrite(file: name) }
      defer { unsafe _ = fclose(file) }
      try #require(unsafe fputs(text, file) >= 0)
    }
  }

  deinit { _ = unsafe system("rm -rf '\(path)'") }
}

private struct CannotWrite: Error {
  let file: String
}

private let sources = """
  sources:
    - {id: A1, kind: official, title: An act}
  """

private let regime = """
  id: XX-1
  jurisdiction: XX
  title: A regime
  verified-through: 2026-01-01
  who-can-be-listed: Anyone.
  authorities:
    - {id: xx-court, name: The court, roles: [decider]}
  instruments:
    - {id: xx-law, title: A law, date: 2001-05-01, sources: [A1]}
  facets:
    - {id: ban, title: Ban, operative: true}
  transitions:
    - {id: xx-listing, title: Listing, event: listing, valid: 2001-05-01/.., started-by: [court], decided-by: court, instrument: xx-law, sources: [A1]}
    - {id: xx-suspension, title: Suspension, event: suspension, valid: 2024-12-28/.., started-by: [court], decided-by: court, instrument: xx-law, sources: [A1]}
  effects:
    - {id: xx-1, kind: membership, consequence: crime, provision: art. 1, text: Being a member, addressee: anyone, reach: XX, valid: 2001-05-01/.., sources: [A1]}
  """

private let party = """
  id: first
  name: First Front
  kind: organisation
  names:
    - {text: The Front, language: en, kind: alias}
  coverage:
    - {regime: XX-1, baseline: none, evidence: act, sources: [A1]}
  events:
    - {id: e1, regime: XX-1, kind: listing, title: Listed, dates: {effective: 2003-02-14}, sets: {ban: in-force}, evidence: act, sources: [A1]}
    - {id: e2, regime: XX-1, kind: suspension, title: Suspended, dates: {effective: 2025-04-17}, sets: {ban: suspended}, evidence: act, sources: [A1]}
  """

private let other = """
  id: second
  name: Second Front
  kind: organisation
  """

@Suite("Checking curated files")
struct CheckRulesTests {
  private func problems(
    in file: String = "parties/first.yaml", replacing old: String = "", with new: String = ""
  ) throws -> [KnowledgeProblem] {
    var files = [
      "sources.yaml": sources, "regimes/XX-1.yaml": regime, "parties/first.yaml": party,
      "parties/second.yaml": other,
    ]
    if !old.isEmpty {
      let text = try #require(files[file])
      let pieces = text.split(separator: old, omittingEmptySubsequences: false)
      try #require(pieces.count == 2, "the edit must fit exactly once: \(old)")
      files[file] = pieces.joined(separator: new)
    }
    let folder = try DraftFolder(files)
    return try withExtendedLifetime(folder) { try KnowledgeFolder.read(folder.path).problems }
  }

  @Test("finds nothing wrong in the sound draft")
  func sound() throws {
    let found = try problems()
    #expect(found.isEmpty, "\(found)")
  }

  @Test(
    "names each mistake, where it stands and the way out",
    arguments: [
      (
        "parties/first.yaml", "effective: 2025-04-17", "effective: 2024-12-27",
        "XX-1 knew no suspension on 2024-12-27 ('xx-suspension' 2024-12-28/..)"
      ),
      (
        "parties/first.yaml", "effective: 2003-02-14", "effective: 2026-01-01",
        "makes 'ban' suspended where it was none before: record the act that brought it into force"
      ),
      (
        "parties/first.yaml", "effective: 2003-02-14", "effective: 2025-04-17",
        "set 'ban' to in-force and suspended on the same day 2025-04-17: only one can hold"
      ),
      (
        "parties/second.yaml", "Second Front", "THE FRONT",
        "the name 'THE FRONT' is claimed by 'first' too"
      ),
      (
        "regimes/XX-1.yaml", "event: listing, valid: 2001-05-01/..",
        "event: listing, valid: 1999/..",
        "'xx-listing' holds from 1999, before its instrument 'xx-law' of 2001-05-01"
      ),
      (
        "regimes/XX-1.yaml", "provision: art. 1, ", "", "an effect lacks 'provision': add it"
      ),
      (
        "regimes/XX-1.yaml", "kind: membership", "kind: membershp", "did you mean 'membership'?"
      ),
      (
        "parties/first.yaml", "sets: {ban: suspended}, evidence: act, sources: [A1]",
        "sets: {ban: suspended}, evidence: act", "has neither a source nor 'evidence: unsourced'"
      ),
      (
        "parties/first.yaml", "dates: {effective: 2025-04-17}",
        "dates: {decided: 2025-04-18, effective: 2025-04-17}",
        "takes effect (2025-04-17) before it is decided (2025-04-18)"
      ),
      (
        "parties/first.yaml", "sets: {ban: suspended}, evidence",
        "sets: {bann: suspended}, evidence",
        "sets the facet 'bann', which XX-1 does not have (ban)"
      ),
      (
        "parties/first.yaml", "sets: {ban: suspended}", "sets: {ban: ended}",
        "ends a facet: say how with 'end-kind'"
      ),
    ])
  func mistake(file: String, old: String, new: String, message: String) throws {
    let found = try problems(in: file, replacing: old, with: new)
    let hit = found.first { $0.message.contains(message) }
    #expect(hit != nil, "\(found)")
    #expect(hit?.file.hasSuffix(file) == true)
    #expect(hit?.mark != nil, "a mistake has a line and a column: \(found)")
  }

  @Test("lets two parties share a name once a relation says that they are distinct")
  func declared() throws {
    let found = try problems(
      in: "parties/second.yaml", replacing: "name: Second Front\nkind: organisation",
      with:
        "name: The Front\nkind: organisation\nrelations:\n  - {kind: distinct-from, party: first}")
    #expect(found.isEmpty, "\(found)")
  }
}
