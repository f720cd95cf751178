import Dispatch
import Ostrakon
import Screening
import Synchronization

/// The customer files sent to the service, in memory only: nothing of them is written anywhere, and the oldest is
/// forgotten when there are too many.
package final class ScreeningJobs: Sendable {
  /// Files kept at a time.
  private static let most = 16
  /// Lines of a file at most.
  static let mostLines = 200_000
  /// Lines screened between two looks at how far it is.
  private static let batch = 512

  private let jobs = Mutex<[ScreeningJob]>([])
  private let queue = DispatchQueue(label: "screenings", qos: .utility)

  package init() {}

  /// A job by id.
  func job(_ id: String) -> ScreeningJob? { jobs.withLock { $0.first { $0.id == id } } }

  /// Takes in a file; it is screened after those before it.
  /// - Returns: the id under which it is found: 128 random bits, so that nobody guesses it.
  func add(_ order: ScreeningJob.Order, _ screener: Screener) -> String {
    var random = SystemRandomNumberGenerator()
    let id = [random.next(), random.next()].map { number in
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
    jobs.withLock { jobs in
      if jobs.count >= ScreeningJobs.most { jobs.removeFirst() }
      jobs.append(ScreeningJob(id: id, order: order, screener: screener))
    }
    queue.async { self.run(id) }
    return id
  }

  /// Forgets a job and all that came of it. Says whether there was one.
  func remove(_ id: String) -> Bool {
    jobs.withLock { jobs in
      let count = jobs.count
      jobs.removeAll { $0.id == id }
      return jobs.count < count
    }
  }

  private func change(_ id: String, _ body: (inout ScreeningJob) -> Void) -> Bool {
    jobs.withLock { jobs in
      guard let place = jobs.firstIndex(where: { $0.id == id }) else { return false }
      body(&jobs[place])
      return true
    }
  }

  private func run(_ id: String) {
    guard let job = job(id) else { return }
    let order = job.order
    let file: CustomerFile
    do throws(CustomerFile.Failure) {
      file = try CustomerFile(order.bytes, name: order.name, columns: order.columns)
    } catch {
      _ = change(id) { job in
        if case .noNameColumn(_, let headings) = error {
          job.columns = headings.enumerated().map { place, heading in
            (heading, order.columns[place] ?? CustomerColumn(heading: heading))
          }
        }
        job.state = .failed(error.description)
      }
      return
    }
    guard file.lines.count <= ScreeningJobs.mostLines else {
      _ = change(id) {
        $0.state = .failed(
          "\(order.name) has \(file.lines.count) lines, the service takes \(ScreeningJobs.mostLines): "
            + "cut it, or use 'ostrakon screen'")
      }
      return
    }
    guard change(id, { $0.columns = file.columns }) else { return }
    var results: [ScreeningJob.Result] = []
    results.reserveCapacity(file.lines.count)
    while results.count < file.lines.count {
      let lines = Array(file.lines[results.count...].prefix(ScreeningJobs.batch))
      // One core is left to answer others.
      results += Parallel.map(lines, workers: max(1, Parallel.cores - 1)) { number, line in
        switch line {
        case .fault(let fault):
          return ScreeningJob.Result(line: number, customer: nil, fault: fault, matches: [])
        case .customer(let customer):
          return ScreeningJob.Result(
            line: number, customer: customer, fault: nil,
            matches: job.screener.match(
              customer.subject, limit: order.limit, threshold: order.threshold, lists: order.lists))
        }
      }
      // A job that was removed meanwhile is not gone on with.
      let done = results.count
      guard change(id, { $0.state = .running(done: done, of: file.lines.count) }) else { return }
    }
    let all = results
    _ = change(id) { job in
      job.results = all
      job.state = .finished
    }
  }
}
