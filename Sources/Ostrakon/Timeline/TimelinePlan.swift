/// The measures of a timeline: one for a page's width, one for a telephone's.
struct TimelinePlan {
  let width: Int
  /// Room for the labels of lanes; where there is little, they stand above their bars.
  let left: Int
  /// Room behind the last bar for the word of one that is too short to hold it.
  let right: Int
  let laneHeight: Int
  /// Where a bar begins below the top of its lane.
  let barTop: Int
  /// How many years are named at most.
  let labels: Int
  let hasLabelsAbove: Bool

  let top = 44
  let barHeight = 17
  /// Room above the first lane of a jurisdiction.
  let groupGap = 8

  static let wide = TimelinePlan(
    width: 960, left: 110, right: 96, laneHeight: 30, barTop: 4, labels: 12, hasLabelsAbove: false)
  static let narrow = TimelinePlan(
    width: 330, left: 18, right: 18, laneHeight: 46, barTop: 18, labels: 5, hasLabelsAbove: true)

  /// Where drawing a day's bars ends.
  var end: Int { width - right }
}
