import Chronology
import Knowledge
import Ledger
import OfficialLists
import Ostrakon

/// The forms in which a list is handed on.
enum ExportForm: String {
  case ftm, csv, json

  var type: String {
    switch self {
    case .ftm, .json: "application/x-ndjson"
    case .csv: "text/csv; charset=utf-8"
    }
  }

  private var format: ExchangeFormat {
    switch self {
    case .ftm: .ftm
    case .csv: .csv
    case .json: .json
    }
  }

  func bytes(
    of list: String, on day: Day, _ store: ListLedger, _ descriptors: [ListDescriptor]
  ) throws(LedgerError) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      _ = try ListExport(store, descriptors: descriptors).write([list], asOf: day, as: format) {
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
