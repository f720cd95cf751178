/// Which room stands on which floor and what it may import: the design of the house, written by
/// hand, so that a dependency nobody decided on fails a test rather than settles in.
enum FloorPlan {
  struct Room {
    let name: String
    let floor: Int
    /// Rooms of lower floors.
    let house: Set<String>
    /// C libraries, each of which has one room only.
    let libraries: Set<String>
    /// Modules of the system. A room without `Glibc` does no input or output.
    let system: Set<String>

    init(
      _ name: String, floor: Int, imports house: Set<String> = [], libraries: Set<String> = [],
      system: Set<String> = []
    ) {
      self.name = name
      self.floor = floor
      self.house = house
      self.libraries = libraries
      self.system = system
    }
  }

  static let rooms = [
    // Ground floor: independent of each other.
    Room("Chronology", floor: 0),
    Room("Names", floor: 0),
    Room("Likeness", floor: 0),
    Room(
      "Formats", floor: 0,
      libraries: ["CXML2", "CYAML", "CZlib", "CZstd", "CArchive", "CSimdjson"],
      system: ["Dispatch", "Glibc", "Synchronization"]),
    Room("SQLite", floor: 0, libraries: ["CSQLite"], system: ["Glibc"]),
    Room("HTTPServer", floor: 0, libraries: ["CMicrohttpd"], system: ["Glibc", "Synchronization"]),
    Room("CommandLine", floor: 0, system: ["Glibc"]),

    // First floor: the domain, pure values.
    Room("Register", floor: 1, imports: ["Chronology"]),

    // Second floor.
    Room(
      "Knowledge", floor: 2, imports: ["Register", "Chronology", "Formats", "Names", "Likeness"],
      system: ["Glibc"]),
    Room(
      "OfficialLists", floor: 2, imports: ["Register", "Chronology", "Formats"],
      system: ["Glibc"]),
    Room(
      "Ledger", floor: 2, imports: ["Register", "Chronology", "Formats", "SQLite"],
      system: ["Glibc", "Synchronization"]),
    Room(
      "Screening", floor: 2, imports: ["Register", "Chronology", "Names", "Likeness"],
      system: ["Glibc", "Synchronization"]),

    // Third floor.
    Room("NewsReading", floor: 3, imports: ["Register", "Chronology", "Names", "Screening"]),

    // Fourth floor: the library's face.
    Room(
      "Ostrakon", floor: 4,
      imports: [
        "Knowledge", "OfficialLists", "Ledger", "Screening", "Register", "Chronology", "Formats",
        "Names", "Likeness", "NewsReading",
      ], libraries: ["CCurl"], system: ["Dispatch", "Glibc", "Synchronization"]),

    // Fifth and sixth floor.
    Room(
      "Service", floor: 5,
      imports: [
        "Ostrakon", "Knowledge", "OfficialLists", "Ledger", "Screening", "HTTPServer",
        "NewsReading", "Register", "Chronology", "Formats",
      ], system: ["Dispatch", "Synchronization"]),
    Room(
      "OstrakonCommand", floor: 6,
      imports: [
        "Service", "Ostrakon", "Knowledge", "OfficialLists", "Ledger", "Screening", "HTTPServer",
        "NewsReading", "CommandLine", "Register", "Chronology", "Formats",
      ], system: ["Glibc", "Synchronization"]),
  ]

  static let libraries: Set = [
    "CXML2", "CYAML", "CZlib", "CZstd", "CArchive", "CSQLite", "CMicrohttpd", "CCurl", "CSimdjson",
  ]

  /// Files that vouch for thread safety by hand: a pointer of libmicrohttpd's, set once before it
  /// is shared, to a daemon that locks by itself; and the XML parser that is handed over, once, to the
  /// thread that goes on with it; and columns of an index, whose
  /// memory nobody writes to once it is laid out.
  static let vouchedSafe: Set = [
    "HTTPServer/Server/Daemon.swift", "Formats/Files/MappedBytes.swift",
    "Formats/XML/XMLPieces.swift",
    "Screening/Index/Column.swift",
  ]

  static func room(_ name: String) -> Room? { rooms.first { $0.name == name } }
}
