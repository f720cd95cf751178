package import Register

/// A join as the ledger holds it.
package struct RecordedJoin: Hashable, Sendable, Identifiable {
  /// A person's word on it.
  package struct Decision: Hashable, Sendable {
    /// Whether the two are one party after all.
    package let holds: Bool
    package let reason: String
    package let recorded: WallTime

    package init(holds: Bool, reason: String, recorded: WallTime) {
      self.holds = holds
      self.reason = reason
      self.recorded = recorded
    }
  }

  /// Number of the join in this ledger.
  package let id: Int
  package let first: EntryKey
  package let second: EntryKey
  /// What joins them, in words: a number (`UN reference QDi.001`) or a person's decision.
  package let basis: String
  package let recorded: WallTime
  /// The newest decision about it; nil where nobody said anything.
  package let decision: Decision?

  package init(
    id: Int, first: EntryKey, second: EntryKey, basis: String, recorded: WallTime,
    decision: Decision?
  ) {
    self.id = id
    self.first = first
    self.second = second
    self.basis = basis
    self.recorded = recorded
    self.decision = decision
  }

  /// Whether it holds: found by a number or decided, and not undone.
  package var holds: Bool { decision?.holds ?? true }

  /// The join itself.
  package var join: EntryJoin {
    EntryJoin(first, second, by: HardReference(.entry(of: basis), basis))
  }
}
