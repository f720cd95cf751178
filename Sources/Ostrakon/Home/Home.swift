import Chronology
package import Knowledge
package import Register

/// Where Ostrakon works from: the curated facts, and the folder of the store.
///
/// The facts are the ones embedded in the binary unless a folder of YAML files is named, so that
/// questions about status need no store.
package struct Home: Sendable {
  /// The folder of the store.
  package let folder: String
  package let facts: CuratedFacts
  package let lookup: PartyLookup

  /// The curated register, with what lists show where they were taken; see ``takingLists()``.
  package internal(set) var register: DesignationRegister

  /// - Parameter knowledge: a folder of curated YAML files to use instead of the embedded image.
  /// - Throws: ``HomeError`` when that folder cannot be read or holds mistakes.
  package init(folder: String, knowledge: String? = nil) throws(HomeError) {
    self.folder = folder
    if let knowledge {
      let read: (facts: CuratedFacts, problems: [KnowledgeProblem])
      do throws(KnowledgeProblem) {
        read = try KnowledgeFolder.read(knowledge)
      } catch {
        throw .mistakes([error])
      }
      let mistakes = read.problems.filter { $0.rule.severity == .mistake }
      guard mistakes.isEmpty else { throw .mistakes(mistakes) }
      self.facts = read.facts
    } else {
      self.facts = KnowledgeImage.embedded().facts
    }
    self.register = facts.register
    self.lookup = PartyLookup(facts.register)
  }

  /// A home over facts that were read already.
  package init(folder: String, facts: CuratedFacts) {
    self.folder = folder
    self.facts = facts
    self.register = facts.register
    self.lookup = PartyLookup(facts.register)
  }

  /// `OSTRAKON_HOME`, else the folder for user data of the XDG Base Directory Specification.
  package static func folder(option: String?, environment: [String: String]) -> String {
    if let option { return option }
    if let set = environment["OSTRAKON_HOME"], !set.isEmpty { return set }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/ostrakon" }
    return (environment["HOME"] ?? ".") + "/.local/share/ostrakon"
  }
}

/// Why a home cannot be opened.
package enum HomeError: Error, Sendable {
  case mistakes([KnowledgeProblem])
}

extension HomeError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .mistakes(let problems):
      problems.map(\.description).joined(separator: "\n")
        + "\nmend the curated files ('ostrakon knowledge check' lists the mistakes), or leave "
        + "--knowledge out"
    }
  }
}
