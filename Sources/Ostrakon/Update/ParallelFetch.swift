import Dispatch
import Knowledge
import Synchronization

extension Home {
  /// Fetches several lists at once, at most so many at a time and two from one server, whose files come
  /// one after another.
  ///
  /// - Parameter finished: told of every list as it is done, on some thread.
  /// - Returns: what came of each list, in the order given.
  package func fetchAll(
    _ lists: [(list: String, addresses: [String])], atOnce width: Int,
    settings: DownloadSettings = DownloadSettings(),
    finished: @escaping @Sendable (String) -> Void = { _ in }
  ) -> [Result<FetchedList, UpdateError>] {
    let results = Mutex<[Int: Result<FetchedList, UpdateError>]>([:])
    let gate = DispatchSemaphore(value: max(1, width))
    var servers: [String: DispatchSemaphore] = [:]
    let group = DispatchGroup()
    for (index, wanted) in lists.enumerated() {
      let server = Self.server(of: wanted.addresses.first ?? "")
      let turnstile = servers[server] ?? DispatchSemaphore(value: 2)
      servers[server] = turnstile
      DispatchQueue.global().async(group: group) {
        turnstile.wait()
        gate.wait()
        let result: Result<FetchedList, UpdateError>
        do throws(UpdateError) {
          result = .success(try fetch(wanted.list, from: wanted.addresses, settings: settings))
        } catch {
          result = .failure(error)
        }
        results.withLock { $0[index] = result }
        gate.signal()
        turnstile.signal()
        finished(wanted.list)
      }
    }
    group.wait()
    let done = results.withLock { $0 }
    return lists.indices.map { done[$0] ?? .failure(.noFolder("the download was not made")) }
  }

  /// Host and port of an address.
  private static func server(of address: String) -> String {
    let rest = address.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
    return rest.map(String.init) ?? address
  }
}
