import Register

/// `one-sided-conflict`: a conflict has two sides at the least.
enum ConflictCheck {
  static func check(_ conflicts: [Conflict], in path: String, log: ProblemLog) {
    for conflict in conflicts where conflict.statements.count < 2 {
      let item = log.item(path, "a conflict", conflict.id)
      item.report(
        .oneSidedConflict, at: item.key("statements"),
        "the conflict '\(conflict.id)' has fewer than two statements",
        remedy: "add the statement of the other side, or make it a remark")
    }
  }
}
