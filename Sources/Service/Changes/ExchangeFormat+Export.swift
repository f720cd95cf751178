import Chronology
import Knowledge
import Ledger
import OfficialLists
import Ostrakon

extension ExchangeFormat {
  /// The media type of what is written in it.
  var mediaType: String {
    switch self {
    case .ftm, .json: "application/x-ndjson"
    case .csv: "text/csv; charset=utf-8"
    }
  }

  /// A list as it stood on a day.
  func bytes(
    of list: String, on day: Day, _ store: ListLedger, _ descriptors: [ListDescriptor]
  ) throws(LedgerError) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      _ = try ListExport(store, descriptors: descriptors).write([list], asOf: day, as: self) {
        bytes += $0
      }
    } catch let error as LedgerError {
      throw error
    } catch {
      // The writer fails only where what it writes to does, and an array does not.
      return bytes
    }
    return bytes
  }
}
