package import Chronology
package import Register

/// What the versions of a list that are held say of one entry over time, and no more than they say.
///
/// Between two versions nobody looked. So nothing here is a day on which something happened, but two
/// days between which it did.
package struct EntryRecord: Hashable, Sendable {
  /// One unbroken stay on the list, between the versions that bound it.
  package struct Stay: Hashable, Sendable {
    /// The last version before it that speaks of the entry and lacks it; nil where there is none.
    package let after: Day?
    /// The first version that has it.
    package let from: Day
    /// The last version that has it.
    package let last: Day
    /// The first version after it that speaks of the entry and lacks it; nil where there is none.
    package let until: Day?
  }

  /// An amendment: it was made after one version and not later than another.
  package struct Step: Hashable, Sendable {
    package let after: Day
    package let by: Day
    package let amendment: EntryAmendment
  }

  package let key: EntryKey
  /// The entry in the newest version that has it; what that version does not carry is from before.
  package let entry: ListEntry
  /// At least one, in order.
  package let stays: [Stay]
  /// In the order of `by`, those of one version with the nearest `after` first.
  package let steps: [Step]
  /// Days of the first and the newest version of the list that are held.
  package let first: Day
  package let newest: Day

  /// The stay before the one that begins with the version of this day; nil where there is none.
  package func stay(before day: Day) -> Stay? { stays.last { $0.from < day } }
}
