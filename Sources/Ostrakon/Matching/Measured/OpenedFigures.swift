import Glibc
package import Screening

/// What it takes to answer from an index that is kept in a file, in a process that did not make it.
package struct OpenedFigures: Sendable {
  package let names: Int
  /// Seconds from the file's name to an index that can be asked.
  package let open: Double
  /// Queries a second at 0.7, by how many cores.
  package private(set) var rates: [(cores: Int, rate: Double)] = []
  /// Bytes in memory, of the file too, after the queries; and of them those that are the process's own.
  package let resident: Int
  package let own: Int

  /// - Parameters:
  ///   - path: a file that ``IndexFile`` wrote.
  ///   - queries: how many names of the index itself are asked for, evenly from all.
  /// - Throws: ``IndexFault``.
  package init(path: String, queries: Int = 20_000) throws(IndexFault) {
    let clock = ContinuousClock()
    let begun = clock.now
    let index = try IndexFile.open(path)
    open = OpenedFigures.seconds(begun.duration(to: clock.now))
    names = index.nameCount
    let documents = index.documents
    let step = max(1, documents.count / max(1, queries))
    let asked = stride(from: 0, to: documents.count, by: step).compactMap {
      documents[$0].subject.names.last.map { ScreeningQuery(name: $0.text) }
    }
    // Once before the clock runs, so that no core pays for reading the file.
    _ = Parallel.map(asked) { index.search($0).count }
    for cores in Set([1, min(2, Parallel.cores), Parallel.cores]).sorted() {
      let start = clock.now
      _ = Parallel.map(asked, workers: cores) { index.search($0).count }
      let time = OpenedFigures.seconds(start.duration(to: clock.now))
      rates.append((cores, Double(asked.count) / max(1e-9, time)))
    }
    (resident, own) = OpenedFigures.memory()
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  /// From `/proc/self/statm`, in pages: all, resident, shared with a file.
  private static func memory() -> (resident: Int, own: Int) {
    guard let file = unsafe fopen("/proc/self/statm", "r") else { return (0, 0) }
    defer { unsafe _ = fclose(file) }
    var buffer = [CChar](repeating: 0, count: 256)
    guard unsafe fgets(&buffer, Int32(buffer.count), file) != nil else { return (0, 0) }
    let text = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let pages = text.split(separator: " ").compactMap { Int($0) }
    guard pages.count > 2 else { return (0, 0) }
    let size = sysconf(Int32(_SC_PAGESIZE))
    return (pages[1] * size, (pages[1] - pages[2]) * size)
  }
}
