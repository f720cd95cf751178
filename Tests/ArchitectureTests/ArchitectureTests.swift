import Testing

@Suite("The house keeps to its plan")
struct ArchitectureTests {
  private let tree = SourceTree()
  private static let files = SourceTree().files()
  private var files: [SourceFile] { Self.files }

  @Test("The sources are found, so that the other tests say something")
  func sourcesAreFound() {
    #expect(files.count > 150)
    #expect(files.contains { $0.path == "Register/Status/Status.swift" })
    #expect(files.first { $0.path == "Service/Site.swift" }?.imports.contains("HTTPServer") == true)
  }

  @Test("Imports are read whatever stands before them")
  func importsAreRead() {
    let file = SourceFile(
      path: "Room/File.swift",
      lines: [
        "import One", "package import Two", "@preconcurrency public import Three",
        "private import struct Four.Thing", "// import Five", "  internal import Six",
        "important(Seven)",
      ])
    #expect(file.imports == ["One", "Two", "Three", "Four", "Six"])
  }

  @Test("Every folder of Sources is a room or a library of the plan, and each of these exists")
  func planIsComplete() {
    let planned = FloorPlan.libraries.union(FloorPlan.rooms.map(\.name))
    #expect(Set(tree.names(in: "Sources")) == planned)
  }

  @Test("A room imports only what the plan allows it")
  func importsAreAllowed() {
    for file in files {
      let room = FloorPlan.room(file.room)
      let allowed = room.map { $0.house.union($0.libraries).union($0.system) } ?? []
      let others = file.imports.subtracting(allowed).sorted()
      #expect(others.isEmpty, "\(file.path) imports \(others), which the plan does not allow")
    }
  }

  @Test("The plan has no edge to the same or a higher floor")
  func edgesLeadDown() {
    for room in FloorPlan.rooms {
      for other in room.house {
        let floor = FloorPlan.room(other)?.floor ?? .max
        #expect(floor < room.floor, "\(room.name) may not stand on \(other)")
      }
    }
  }

  @Test("No room imports its own floor or a higher one")
  func importsLeadDown() {
    for file in files {
      let floor = FloorPlan.room(file.room)?.floor ?? -1
      for other in file.imports.compactMap(FloorPlan.room) {
        #expect(other.floor < floor, "\(file.path) imports \(other.name)")
      }
    }
  }

  @Test("Each C library is imported by exactly one room", arguments: FloorPlan.libraries.sorted())
  func librariesHaveOneRoom(library: String) {
    let rooms = Set(files.filter { $0.imports.contains(library) }.map(\.room))
    #expect(rooms.count == 1, "\(library) is imported by \(rooms.sorted())")
  }

  @Test("No C library shows in a room's interface")
  func librariesStayInside() {
    for file in files {
      for line in file.code {
        let words = line.text.split(separator: " ")
        guard words.count == 3, words[1] == "import", ["package", "public"].contains(words[0])
        else { continue }
        #expect(
          !FloorPlan.libraries.contains(String(words[2])), "\(file.path):\(line.number)")
      }
    }
  }

  @Test("No placeholder is left")
  func noPlaceholders() {
    for folder in ["Sources", "Tests"] {
      let left = tree.paths(below: folder).filter { $0.hasSuffix("/Room.swift") }
      #expect(left.isEmpty)
    }
  }

  @Test("No type is named like a module, which would hide the module's name")
  func noTypeHidesAModule() {
    let pattern = #/\b(?:struct|class|enum|actor|protocol|typealias)\s+(\w+)/#
    let modules = Set(FloorPlan.rooms.map(\.name))
    let words = ["struct ", "class ", "enum ", "actor ", "protocol ", "typealias "]
    for file in files where !file.isGenerated {
      for line in file.code where words.contains(where: line.text.contains) {
        for match in line.text.matches(of: pattern) {
          #expect(!modules.contains(String(match.1)), "\(file.path):\(line.number)")
        }
      }
    }
  }

  @Test("A source file has at most 500 lines, unless it is generated")
  func filesAreSmall() {
    for file in files where !file.isGenerated {
      #expect(file.lines.count <= 500, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test("Nothing in the sources stops the program on purpose")
  func noTraps() {
    for file in files where !file.isGenerated {
      for line in file.code {
        for trap in ["try!", "as!", "fatalError("] where line.text.contains(trap) {
          Issue.record("\(file.path):\(line.number) has '\(trap)'")
        }
      }
    }
  }

  @Test("Thread safety is vouched for by hand only where the plan says so")
  func vouchingIsListed() {
    let found = files.filter { file in
      file.code.contains {
        $0.text.contains("@unchecked Sendable") || $0.text.contains("nonisolated(unsafe)")
      }
    }
    #expect(Set(found.map(\.path)) == FloorPlan.vouchedSafe)
  }
}
