import Formats
import Glibc
import OfficialLists
import Register

/// What libFuzzer calls with each input: the bytes are read as a list, entry by entry, and every
/// entry is written in its canonical form and read back. A reader may refuse anything; it may not
/// trap, hang, or give an entry that does not survive its own form.
///
/// `OSTRAKON_FUZZ_FORMAT` names the format to read the bytes as whatever they look like; without it
/// they are recognised as a file would be.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let file = ListFile(content: bytes, name: "input")
  do {
    _ = try ListReading.read([file], format: FuzzedFormat.wanted, isTrusted: true) { entry in
      let canonical = CanonicalEntry(entry)
      guard let back = try? CanonicalEntry.read(canonical.bytes),
        CanonicalEntry(back) == canonical
      else { fatalError("entry \(entry.id) does not survive its canonical form") }
    }
  } catch {
    // The refusal's words are made too: they must not trap either.
    _ = "\(error)"
  }
  return 0
}

enum FuzzedFormat {
  static let wanted: ListFormat? = {
    guard let name = unsafe getenv("OSTRAKON_FUZZ_FORMAT") else { return nil }
    let id = unsafe String(cString: name)
    guard let format = ListFormat(rawValue: id) else { fatalError("no format \(id)") }
    return format
  }()
}
