import Ledger
package import OfficialLists
import Glibc

/// The files of a list as fetched, in a folder that goes away with this value's last owner.
package final class FetchedList: Sendable {
  package let list: String
  /// The files; empty when the server said that nothing is new.
  package let files: [ListFile]
  package let contentTypes: [String?]
  let downloads: [(address: String, validators: Validators)]
  private let folder: String

  fileprivate init(
    list: String, files: [ListFile], contentTypes: [String?],
    downloads: [(address: String, validators: Validators)], folder: String
  ) {
    self.list = list
    self.files = files
    self.contentTypes = contentTypes
    self.downloads = downloads
    self.folder = folder
  }

  deinit {
    for file in files { _ = unsafe unlink(file.path) }
    _ = unsafe rmdir(folder)
  }

  /// Whether the servers said that the version held is the newest.
  package var isNotModified: Bool { files.isEmpty }
}

extension Home {
  /// Fetches the files of a list, asking first whether they are new.
  ///
  /// - Throws: ``UpdateError/download(list:_:)``, `store`, `noFolder`.
  package func fetch(
    _ list: String, from addresses: [String], settings: DownloadSettings = DownloadSettings()
  ) throws(UpdateError) -> FetchedList {
    var known: [Validators?] = []
    do throws(LedgerError) { known = try validators(of: list, addresses) } catch {
      throw .store(error)
    }
    var template = Array("/tmp/ostrakon-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw .noFolder(unsafe String(cString: strerror(errno)))
    }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    var files: [ListFile] = []
    var types: [String?] = []
    var downloads: [(address: String, validators: Validators)] = []
    var unmodified: [Int] = []
    func give() -> FetchedList {
      FetchedList(
        list: list, files: files, contentTypes: types, downloads: downloads, folder: folder)
    }
    for round in 0..<2 {
      // Where only some of a set's files are new, the others are fetched whole in a second round.
      let wanted = round == 0 ? Array(addresses.indices) : unmodified
      if round == 1, files.isEmpty { break }
      for index in wanted {
        let address = addresses[index]
        let name = Self.fileName(address, index)
        let path = "\(folder)/\(index)"
        do throws(DownloadError) {
          switch try Download.fetch(
            address, to: path, known: round == 0 ? known[index] : nil, settings: settings)
          {
          case .notModified: unmodified.append(index)
          case .file(let validators, let type):
            files.append(ListFile(path: path, name: name))
            types.append(type)
            downloads.append((address, validators))
          }
        } catch {
          _ = give()
          throw .download(list: list, error)
        }
      }
    }
    return give()
  }

  /// The last part of an address, without a query.
  private static func fileName(_ address: String, _ index: Int) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    let name = path.split(separator: "/").dropFirst(2).last.map(String.init) ?? ""
    return name.isEmpty ? "list-\(index)" : name
  }

  /// What the servers said of the files of the newest version held; nil for a file that is not of it.
  private func validators(
    of list: String, _ addresses: [String]
  ) throws(LedgerError) -> [Validators?] {
    let store = try openStore()
    guard try store.lists().contains(list),
      let newest = try store.snapshots(of: list).max(by: { $0.precedes($1) })
    else { return addresses.map { _ in nil } }
    let held = Set(newest.files.map(\.digest))
    var known: [Validators?] = []
    for address in addresses {
      let download = try store.download(from: address)
      known.append(
        download.flatMap {
          held.contains($0.digest) ? Validators(etag: $0.etag, lastModified: $0.modified) : nil
        })
    }
    return known
  }
}
