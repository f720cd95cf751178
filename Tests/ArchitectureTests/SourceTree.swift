import Glibc

/// One Swift file under `Sources/`.
struct SourceFile {
  /// Path from `Sources/` on, such as `Register/Status/Status.swift`.
  let path: String
  let lines: [Substring]

  /// The room the file stands in.
  var room: String { path.split(separator: "/").first.map(String.init) ?? "" }

  var isGenerated: Bool { path.hasSuffix("+Generated.swift") }

  /// Lines that are not comments, numbered from 1.
  let code: [(number: Int, text: Substring)]

  /// Modules named by the file's import declarations, with or without access level and attributes.
  let imports: Set<String>

  init(path: String, lines: [Substring]) {
    self.path = path
    self.lines = lines
    let code = zip(1..., lines).filter { !$0.1.drop { $0 == " " }.hasPrefix("//") }
      .map { (number: $0.0, text: $0.1) }
    let pattern =
      #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|var|let)\s+)?(\w+)/#
    self.code = code
    // Regular expressions are slow where nothing is optimised; a cheap look goes before.
    imports = Set(
      code.filter { $0.text.contains("import ") }
        .compactMap { $0.text.prefixMatch(of: pattern).map { String($0.1) } })
  }
}

/// The sources of the package this test belongs to.
struct SourceTree {
  let root: String

  /// - Parameter file: this file, three folders below the package's.
  init(file: String = #filePath) {
    root =
      "/" + file.split(separator: "/").dropLast(3).joined(separator: "/")
  }

  /// Names standing directly in a folder, sorted.
  func names(in folder: String) -> [String] {
    guard let handle = unsafe opendir(root + "/" + folder) else { return [] }
    defer { unsafe _ = closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { place in
        unsafe place.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Paths of all files below a folder, relative to it.
  func paths(below folder: String) -> [String] {
    names(in: folder).flatMap { name in
      let below = paths(below: folder + "/" + name)
      return below.isEmpty ? [name] : below.map { name + "/" + $0 }
    }
  }

  /// Every Swift file of the rooms.
  func files() -> [SourceFile] {
    paths(below: "Sources").filter { $0.hasSuffix(".swift") }.map { path in
      SourceFile(
        path: path,
        lines: text("Sources/" + path).split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  /// The text of a file of the package; empty when there is none.
  func text(_ path: String) -> String {
    guard let file = unsafe fopen(root + "/" + path, "r") else { return "" }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe fread($0.baseAddress, 1, $0.count, file)
      }
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }
}
