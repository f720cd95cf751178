package import Formats
package import Screening

/// What a threshold would do to a customer file: how many customers have their best match where, and which stand
/// just above and just below, so that whoever sets it sees what it costs on names of their own.
package struct Tuning: Sendable {
  /// A customer's best match.
  package struct Near: Sendable {
    package let customer: Customer
    package let match: Match
  }

  /// Scores from which bands begin; each is a twentieth wide.
  package static let bands = (10...19).map { Double($0) / 20 }

  package let threshold: Double
  /// How far from the threshold matches are shown.
  package let width: Double
  package private(set) var customers = 0
  /// Lines that could not be read.
  package private(set) var faults = 0
  /// Customers whose best match is in each band.
  package private(set) var counts = [Int](repeating: 0, count: bands.count)
  /// Best matches within `width` of the threshold: lowest above first, then highest below first.
  package private(set) var above: [Near] = []
  package private(set) var below: [Near] = []

  /// Screens every customer for the best match. O(customers), on all cores.
  package init(
    _ file: CustomerFile, _ screener: Screener, threshold: Double, width: Double = 0.05,
    progress: (Int) -> Void = { _ in }
  ) {
    self.threshold = threshold
    self.width = width
    let least = min(Tuning.bands[0], threshold - width)
    var done = 0
    while done < file.lines.count {
      let batch = Array(file.lines[done..<min(file.lines.count, done + 4096)])
      let best = Parallel.map(batch.map(\.line)) { line -> (Customer, Match?)? in
        guard case .customer(let customer) = line else { return nil }
        return (
          customer, screener.match(customer.subject, limit: 1, threshold: max(0.01, least)).first
        )
      }
      for found in best { append(found) }
      done += batch.count
      progress(done)
    }
    above.sort { $0.match.score < $1.match.score }
    below.sort { $0.match.score > $1.match.score }
  }

  private mutating func append(_ found: (customer: Customer, match: Match?)?) {
    guard let found else { return faults += 1 }
    customers += 1
    guard let match = found.match else { return }
    if let band = Tuning.bands.lastIndex(where: { match.score >= $0 }) { counts[band] += 1 }
    let near = Near(customer: found.customer, match: match)
    if match.score >= threshold, match.score < threshold + width {
      above.append(near)
    } else if match.score < threshold, match.score >= threshold - width {
      below.append(near)
    }
  }

  /// Customers with a match at a band's score or more.
  package func alerts(from band: Int) -> Int { counts[band...].reduce(0, +) }

  /// - Parameter limit: matches of either side at most.
  package func json(limit: Int) -> JSONValue {
    func list(_ near: [Near]) -> JSONValue {
      .array(
        near.prefix(limit).map {
          [
            "customer": JSONValue($0.customer.id), "name": JSONValue(Tuning.name($0.customer)),
            "list": .string($0.match.list), "entry": .string($0.match.id),
            "caption": .string($0.match.caption),
            "score": JSONValue(finite: $0.match.score) ?? .null,
            "explanation": .string($0.match.explanation.sentence),
          ]
        })
    }
    return [
      "threshold": JSONValue(finite: threshold) ?? .null,
      "width": JSONValue(finite: width) ?? .null,
      "customers": .integer(customers), "faults": .integer(faults),
      "bands": .array(
        Tuning.bands.indices.map {
          [
            "from": JSONValue(finite: Tuning.bands[$0]) ?? .null,
            "customers": .integer(counts[$0]), "alerts": .integer(alerts(from: $0)),
          ]
        }),
      "above": list(above), "below": list(below), "engine": .string(Screener.engine),
    ]
  }

  package static func name(_ customer: Customer) -> String {
    customer.subject.names.first?.text ?? ""
  }
}
