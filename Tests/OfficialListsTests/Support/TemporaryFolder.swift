import Glibc
import OfficialLists

/// A folder of files for a test, removed with it.
final class TemporaryFolder {
  let path: String
  private var made: [String] = []

  init() {
    var template = Array("/tmp/ostrakon-lists-XXXXXX".utf8CString)
    path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }
        .map { unsafe String(cString: $0) } ?? "/tmp"
    }
  }

  deinit {
    for made in made.reversed() { unsafe _ = remove(made) }
    if path != "/tmp" { unsafe _ = rmdir(path) }
  }

  /// Writes a file, with the folders above it.
  @discardableResult
  func write(_ name: String, _ content: [UInt8]) -> ListFile {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      if unsafe mkdir(folder, 0o755) == 0 { made.append(folder) }
    }
    let file = path + "/" + name
    made.append(file)
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    unsafe content.withUnsafeBytes { unsafe _ = Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    return ListFile(path: file, name: name)
  }

  @discardableResult
  func write(_ name: String, _ content: String) -> ListFile {
    write(name, Array(content.utf8))
  }
}

/// The text of the refusal of these files; says so when they are not refused.
func refusal(_ files: [ListFile], format: ListFormat? = nil) -> String {
  do throws(ListError) {
    _ = try ListReading.readAll(files, format: format)
    return "not refused"
  } catch {
    return error.description
  }
}

/// The refusal of one file with this content.
func refusal(_ content: String, name: String = "list") -> String {
  let folder = TemporaryFolder()
  return refusal([folder.write(name, content)])
}
