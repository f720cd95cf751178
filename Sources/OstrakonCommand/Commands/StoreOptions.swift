import CommandLine
import Ledger
import Ostrakon

/// Options of every command that works on the store.
struct StoreOptions: Sendable {
  private let home: Slot<String?>
  private let knowledge: Slot<String?>
  private let json: Slot<Bool>

  init(_ take: inout Parameters) {
    home = take.option(
      "home", "DIR", "folder of the store", absent: "OSTRAKON_HOME", completion: .directory)
    knowledge = take.option(
      "knowledge", "DIR", "curated YAML files to use instead of the built-in facts",
      completion: .directory)
    json = take.flag("json", "answer in JSON")
  }

  struct Values: Sendable {
    let home: String?
    let knowledge: String?
    let json: Bool

    func open(_ session: Session) throws -> Home {
      try Home(
        folder: Home.folder(option: home, environment: session.environment), knowledge: knowledge)
    }
  }

  func values(_ words: Arguments) throws(UsageError) -> Values {
    Values(home: try words[home], knowledge: try words[knowledge], json: try words[json])
  }
}

extension Session {
  /// The moment for the recorded clock.
  var wallTime: WallTime { WallTime(milliseconds: now()) }
}

extension Home {
  /// The store, or a failure that says how to make one.
  func requireStore() throws -> ListLedger {
    guard let store = try storeIfAny() else {
      throw CommandFailure(
        message: "there is no store in \(folder) yet: take lists in with 'ostrakon update' or "
          + "'ostrakon load'")
    }
    return store
  }
}
