import Glibc

/// The names in a folder.
enum Folder {
  /// Names without hidden ones, in byte order.
  static func entries(of path: String, named name: String) throws(ListError) -> [String] {
    guard let directory = unsafe opendir(path) else {
      let code = errno
      let text = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
      throw ListError(
        .unreadable, file: name, reason: "is no folder that can be read: \(text)",
        remedy: "check the path; the layout is <root>/<list>/<date>/<file>")
    }
    defer { unsafe _ = closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
