internal import Glibc

/// Indexes as files: written whole under another name and then renamed, mapped read-only.
package enum IndexFile {
  /// Lays out an index of documents.
  ///
  /// - Parameters:
  ///   - origin: what the documents are, in the maker's words; ``origin(of:)`` gives it back.
  ///   - progress: called now and then with the number of documents read.
  package static func bytes(
    _ documents: some Sequence<ScreeningDocument>, origin: String,
    progress: (Int) -> Void = { _ in }
  ) -> [UInt8] {
    var building = IndexBuilding()
    for (place, document) in documents.enumerated() {
      if place & 0x3FF == 0 { progress(place) }
      building.append(document)
    }
    return building.image(origin: origin)
  }

  /// Maps a file. Takes no longer for a large one: pages are read when a search touches them.
  ///
  /// - Throws: ``IndexFault`` when there is no such file, or it is no index of this program.
  package static func open(_ path: String) throws(IndexFault) -> NameIndex {
    NameIndex(try IndexImage(mapping: path))
  }

  /// An index over bytes just laid out.
  package static func index(of bytes: [UInt8]) throws(IndexFault) -> NameIndex {
    NameIndex(try IndexImage(copying: bytes))
  }

  /// What the maker of an index said it was made of.
  package static func origin(of index: NameIndex) -> String {
    let origin = index.image.column(.origin, of: UInt8.self)
    return origin.withSpan(0..<origin.count) { run in
      guard let text = try? UTF8Span(validating: run) else { return "" }
      return String(copying: text)
    }
  }

  /// What the system says of the last call that failed.
  static func reason() -> String { unsafe String(cString: strerror(errno)) }

  /// Whether every byte is as it was written. Reads the whole file.
  package static func isWhole(_ index: NameIndex) -> Bool { index.image.isWhole() }
}

extension IndexImage {
  /// An index over nothing.
  static let empty: IndexImage = {
    guard let image = try? IndexImage(copying: IndexBuilding().image(origin: "")) else {
      preconditionFailure("an empty index cannot be laid out")
    }
    return image
  }()

  /// Holds a copy of bytes.
  convenience init(copying bytes: [UInt8]) throws(IndexFault) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(8, bytes.count), alignment: 8)
    unsafe buffer.copyBytes(from: bytes)
    try unsafe self.init(
      taking: UnsafeRawBufferPointer(rebasing: buffer[..<bytes.count]),
      release: { unsafe UnsafeMutableRawPointer(mutating: $0.baseAddress)?.deallocate() })
  }

  /// Maps a file read-only.
  convenience init(mapping path: String) throws(IndexFault) {
    let file = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(IndexFile.reason()) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else {
      throw .unreadable(IndexFile.reason())
    }
    guard status.st_size >= IndexHeader.size else { throw .notAnIndex }
    let count = Int(status.st_size)
    guard let base = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, file, 0),
      unsafe base != MAP_FAILED
    else { throw .unreadable(IndexFile.reason()) }
    try unsafe self.init(
      taking: UnsafeRawBufferPointer(start: base, count: count),
      release: { _ = unsafe munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count) })
  }
}
