import Formats
import Glibc

/// A folder of curated YAML files.
package enum KnowledgeFolder {
  /// Reads and checks a folder.
  ///
  /// - Returns: the facts, and every problem found in the order of files, lines and columns. The
  ///   facts are only fit for use when no problem is a mistake.
  /// - Throws: a ``KnowledgeProblem`` when the folder itself cannot be read.
  package static func read(
    _ folder: String
  ) throws(KnowledgeProblem) -> (facts: CuratedFacts, problems: [KnowledgeProblem]) {
    let log = ProblemLog(isChecking: true)
    var files: [(path: String, bytes: [UInt8])] = []
    for path in try paths(in: folder) {
      guard let bytes = contents(of: folder + "/" + path) else {
        log.add(
          .unreadableFile, path, nil, "the file cannot be opened", remedy: "check its permissions")
        continue
      }
      files.append((path, bytes))
    }
    let facts = facts(of: files, log)
    return (facts, log.problems.map { $0.inFile(folder + "/" + $0.file) }.sorted())
  }

  /// Reads and checks curated files that are in memory already.
  ///
  /// - Parameter files: the bytes of each file under its path below the folder (`parties/isil.yaml`),
  ///   in any order.
  /// - Returns: as ``read(_:)`` does, with those paths in the problems.
  package static func read(
    files: [(path: String, bytes: [UInt8])]
  ) -> (facts: CuratedFacts, problems: [KnowledgeProblem]) {
    let log = ProblemLog(isChecking: true)
    let facts = facts(of: files, log)
    return (facts, log.problems.sorted())
  }

  private static func facts(
    of files: [(path: String, bytes: [UInt8])], _ log: ProblemLog
  ) -> CuratedFacts {
    var nodes: [CuratedContents.File] = []
    for (path, bytes) in files {
      do throws(YAMLError) {
        nodes.append(CuratedContents.File(path: path, root: try YAMLReader.read(bytes)))
      } catch {
        log.add(
          .unreadableFile, path, error.mark, "this is no YAML: \(error.reason)",
          remedy: yamlRemedy)
      }
    }
    let read = CuratedContents.read(nodes, log: log)
    read.check(log)
    return read.facts
  }

  private static let yamlRemedy =
    "compare the line with its neighbours: indentation, quotes, brackets and ': ' after a key"

  /// The text of a file of the folder, to show the line a problem is about; nil when it cannot be
  /// read.
  package static func text(of path: String) -> String? {
    contents(of: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The folder's files as image text; see ``KnowledgeImage``.
  package static func compile(_ folder: String) throws(KnowledgeProblem) -> String {
    var files: [CuratedContents.File] = []
    for path in try paths(in: folder) {
      guard let bytes = contents(of: folder + "/" + path) else { continue }
      do throws(YAMLError) {
        files.append(CuratedContents.File(path: path, root: try YAMLReader.read(bytes)))
      } catch {
        throw KnowledgeProblem(
          .unreadableFile, file: folder + "/" + path, mark: error.mark,
          message: "this is no YAML: \(error.reason)", remedy: yamlRemedy)
      }
    }
    return KnowledgeImage.write(
      CuratedContents.read(files, log: ProblemLog(isChecking: false)))
  }

  /// Paths of all YAML files below the folder, sorted.
  private static func paths(in folder: String) throws(KnowledgeProblem) -> [String] {
    guard let top = entries(of: folder) else {
      throw KnowledgeProblem(
        .unreadableFile, file: folder, mark: nil, message: "there is no such folder",
        remedy: "give the folder that holds sources.yaml")
    }
    var result = top.filter { $0.hasSuffix(".yaml") }
    for sub in ["lists", "parties", "regimes"] where top.contains(sub) {
      result += (entries(of: folder + "/" + sub) ?? []).filter { $0.hasSuffix(".yaml") }
        .map { sub + "/" + $0 }
    }
    guard result.contains("sources.yaml") else {
      throw KnowledgeProblem(
        .unreadableFile, file: folder, mark: nil, message: "there is no sources.yaml here",
        remedy: "give the folder that holds it")
    }
    return result.sorted()
  }

  private static func entries(of folder: String) -> [String]? {
    guard let handle = unsafe opendir(folder) else { return nil }
    defer { _ = unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  private static func contents(of path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
