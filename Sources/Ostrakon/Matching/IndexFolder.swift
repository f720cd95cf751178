import Glibc
import Screening

/// The folder where indexes are kept between runs, a file for each set of lists: `<key>.index`.
///
/// A file is written whole under another name first, so that several programs can have it open while a new one
/// takes a name; what is mapped stays as long as anybody has it open. A file that is not as this program writes it
/// is written anew. That a file cannot be kept is no error: the index is in memory then.
struct IndexFolder {
  private let folder: String
  /// Files kept beside the one in use.
  private static let most = 4

  init(home: String) { folder = home + "/index" }

  private func path(_ key: String) -> String { "\(folder)/\(key.prefix(32)).index" }

  /// The index of a key, if it is kept and whole as far as its head tells.
  func index(_ key: String) -> NameIndex? {
    guard let index = try? IndexFile.open(path(key)),
      IndexFile.origin(of: index).split(separator: "\n").first.map(String.init) == key
    else { return nil }
    return index
  }

  /// Keeps an index. False when that was not possible.
  func keep(_ bytes: [UInt8], _ key: String) -> Bool {
    _ = unsafe mkdir(folder, 0o755)
    let draft = "\(path(key)).\(getpid()).part"
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { return false }
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes[start...].withUnsafeBytes {
        unsafe write(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      start += count
    }
    guard close(file) == 0, start == bytes.count, unsafe rename(draft, path(key)) == 0 else {
      _ = unsafe unlink(draft)
      return false
    }
    removeOldest()
    return true
  }

  /// Leaves the newest files.
  private func removeOldest() {
    for file in files().sorted(by: { $0.written > $1.written }).dropFirst(IndexFolder.most) {
      _ = unsafe unlink(file.path)
    }
  }

  /// Files that are no index of this program, or in which a byte has changed. Reads all of them.
  func damaged() -> [String] {
    files().map(\.path).sorted().filter { path in
      guard let index = try? IndexFile.open(path) else { return true }
      return !IndexFile.isWhole(index)
    }
  }

  private func files() -> [(path: String, written: Int)] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var files: [(path: String, written: Int)] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      guard name.hasSuffix(".index") else { continue }
      var status = stat()
      guard unsafe stat("\(folder)/\(name)", &status) == 0 else { continue }
      files.append(("\(folder)/\(name)", status.st_mtim.tv_sec))
    }
    return files
  }
}

extension Home {
  /// Kept indexes that are damaged or of another version of this program. Reads all of them.
  package func damagedIndexes() -> [String] { IndexFolder(home: folder).damaged() }
}
