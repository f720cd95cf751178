import Formats
import Glibc

/// A folder of curated YAML files.
package enum KnowledgeFolder {
  /// Reads and checks a folder.
  ///
  /// - Returns: the facts, and every problem found in the order of files and lines. The facts are
  ///   only fit for use when there is no problem.
  /// - Throws: a ``KnowledgeProblem`` when the folder itself cannot be read.
  package static func read(
    _ folder: String
  ) throws(KnowledgeProblem) -> (facts: CuratedFacts, problems: [KnowledgeProblem]) {
    let log = ProblemLog(isChecking: true)
    var files: [CuratedContents.File] = []
    for path in try paths(in: folder) {
      guard let bytes = contents(of: folder + "/" + path) else {
        log.add(path, nil, "the file cannot be read: check its permissions")
        continue
      }
      do throws(YAMLError) {
        files.append(CuratedContents.File(path: path, root: try YAMLReader.read(bytes)))
      } catch {
        log.add(path, error.mark, "this is no YAML: \(error.reason)")
      }
    }
    let read = CuratedContents.read(files, log: log)
    read.check(log)
    let problems = log.problems.map { problem in
      KnowledgeProblem(
        file: folder + "/" + problem.file, mark: problem.mark, message: problem.message)
    }
    return (
      read.facts,
      problems.sorted {
        ($0.file, $0.mark?.line ?? 0, $0.mark?.column ?? 0, $0.message)
          < ($1.file, $1.mark?.line ?? 0, $1.mark?.column ?? 0, $1.message)
      }
    )
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
          file: folder + "/" + path, mark: error.mark, message: "this is no YAML: \(error.reason)")
      }
    }
    return KnowledgeImage.write(
      CuratedContents.read(files, log: ProblemLog(isChecking: false)))
  }

  /// Paths of all YAML files below the folder, sorted.
  private static func paths(in folder: String) throws(KnowledgeProblem) -> [String] {
    guard let top = entries(of: folder) else {
      throw KnowledgeProblem(
        file: folder, mark: nil, message: "no such folder: give the folder that holds sources.yaml")
    }
    var result = top.filter { $0.hasSuffix(".yaml") }
    for sub in ["lists", "parties", "regimes"] where top.contains(sub) {
      result += (entries(of: folder + "/" + sub) ?? []).filter { $0.hasSuffix(".yaml") }
        .map { sub + "/" + $0 }
    }
    guard result.contains("sources.yaml") else {
      throw KnowledgeProblem(
        file: folder, mark: nil,
        message: "there is no sources.yaml here: give the folder that holds it")
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
