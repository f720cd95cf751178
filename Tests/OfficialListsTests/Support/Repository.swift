import Glibc

/// Files of this repository, found from the place of this file.
enum Repository {
  private static let root: String = {
    let marker = "Tests/OfficialListsTests/Support/Repository.swift"
    return String("\(#filePath)".dropLast(marker.count))
  }()

  static let writesReadings =
    unsafe getenv("OSTRAKON_WRITE_READINGS").map { unsafe String(cString: $0) } == "1"

  static func path(_ relative: String) -> String { root + relative }

  /// Names of the files in a folder, sorted.
  static func files(in folder: String) -> [String] {
    guard let handle = unsafe opendir(path(folder)) else { return [] }
    defer { unsafe _ = closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func text(_ path: String) -> String? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  static func write(_ text: String, to path: String) throws {
    guard let file = unsafe fopen(path, "w") else { throw WriteError(path: path) }
    defer { unsafe _ = fclose(file) }
    unsafe _ = fputs(text, file)
  }

  struct WriteError: Error {
    let path: String
  }
}
