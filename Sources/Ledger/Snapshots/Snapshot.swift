package import Chronology
package import Register

/// A file as it was received, on its way into the ledger.
package struct SourceFile: Hashable, Sendable {
  /// Name of the file, without its folder.
  package var name: String
  /// Its bytes as received, packed or not.
  package var bytes: [UInt8]
  /// SHA-256 of the unpacked content, for a file that came packed. It then stands for the file
  /// in the snapshot's identity, so that the same publication packed another way is the same.
  package var contentDigest: Digest?

  package init(name: String, bytes: [UInt8], contentDigest: Digest? = nil) {
    self.name = name
    self.bytes = bytes
    self.contentDigest = contentDigest
  }
}

/// A version of a list on its way into the ledger: whence, of when, and how it was read.
package struct SnapshotDescription: Hashable, Sendable {
  /// The day of publication.
  package var day: Day
  /// Place among the snapshots of the same day, from 0; nil for after all that are held.
  package var place: Int?
  /// The files it consists of; at least one.
  package var files: [SourceFile]
  package var reading: SnapshotReading
  package var origin: SnapshotOrigin
  /// Anything a person should know about it.
  package var note: String?

  package init(
    day: Day, place: Int? = nil, files: [SourceFile], reading: SnapshotReading,
    origin: SnapshotOrigin = .official, note: String? = nil
  ) {
    self.day = day
    self.place = place
    self.files = files
    self.reading = reading
    self.origin = origin
    self.note = note
  }

  /// What makes two snapshots of a list and a day the same: SHA-256 over the digests of the
  /// files' contents, sorted; names play no part.
  func identity(_ digests: [Digest]) -> Digest {
    let contents = zip(files, digests).map { file, digest in
      (file.contentDigest ?? digest).bytes
    }
    var hash = SHA256()
    for bytes in contents.sorted(by: { $0.lexicographicallyPrecedes($1) }) { hash.update(bytes) }
    return hash.finish()
  }
}

/// A version of a list as the ledger holds it. Its files never change; its entries can be read
/// anew by a better reader.
package struct Snapshot: Hashable, Sendable, Identifiable {
  /// A file the ledger keeps.
  package struct HeldFile: Hashable, Sendable {
    package let name: String
    /// SHA-256 of the bytes as received.
    package let digest: Digest
    /// SHA-256 of the unpacked content, where the caller gave it.
    package let contentDigest: Digest?
    /// Number of bytes as received.
    package let size: Int
  }

  /// Number of the snapshot in this ledger, in the order of taking in.
  package let id: Int
  package let list: String
  /// The day of publication.
  package let day: Day
  /// Place among the snapshots of the day, from 0.
  package let place: Int
  /// Hash over the contents of its files.
  package let identity: Digest
  package let reading: SnapshotReading
  package let origin: SnapshotOrigin
  package let entryCount: Int
  package let note: String?
  package let files: [HeldFile]

  /// Whether it stands before the other one in the order of its list.
  package func precedes(_ other: Snapshot) -> Bool { (day, place) < (other.day, other.place) }
}
