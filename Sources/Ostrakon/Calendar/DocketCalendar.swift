package import Chronology
package import Register

/// What the docket has a day for as an iCalendar file (RFC 5545): scheduled steps, acts that take
/// effect, computed time limits, and what comes round; one all-day event each.
package enum DocketCalendar {
  /// - Parameter stamp: the day the calendar is made for; a calendar is a function of its docket, so
  ///   the time stamp is that day's midnight and not the clock's.
  package static func text(
    _ docket: Docket, register: DesignationRegister, stamp: Day
  ) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ostrakon//Docket//EN", "CALSCALE:GREGORIAN",
    ]
    for state in docket.pending {
      let party = register.party(state.party)?.name ?? state.party
      let about = description(of: state)
      for (word, date) in [("scheduled", state.scheduledFor), ("effective", state.effectiveFrom)] {
        guard let date else { continue }
        lines += event(
          "\(state.party)-\(state.id)-\(word)", on: date, "\(party): \(state.title) (\(word))",
          about, stamp)
      }
      for due in state.deadlines {
        lines += event(
          "\(state.party)-\(state.id)-\(due.deadline.id)", on: due.due,
          "\(party): \(due.deadline.title) due (computed)",
          "Computed: \(due.deadline.length.words) after \(due.start.text), \(due.rule); "
            + "nobody announced this day.\n" + about, stamp)
      }
    }
    for item in docket.recurring {
      lines += event(
        "\(item.regime.id)-\(item.cycle.id)-\(item.due.text)", on: item.due,
        "\(item.regime.id): \(item.cycle.title) (\(item.cycle.kind.rawValue))", item.cycle.text,
        stamp)
    }
    lines.append("END:VCALENDAR")
    return lines.map(folded).joined(separator: "\r\n") + "\r\n"
  }

  private static func event(
    _ id: String, on date: ImpreciseDate, _ summary: String, _ description: String, _ stamp: Day
  ) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(id)@ostrakon", "DTSTAMP:\(compact(stamp))T000000Z",
      "DTSTART;VALUE=DATE:\(compact(date.earliest))",
      "DTEND;VALUE=DATE:\(compact(date.latest.adding(days: 1)))",
      "SUMMARY:\(escaped(summary))", "DESCRIPTION:\(escaped(description))",
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  private static func description(of state: ProcedureState) -> String {
    [
      "\(state.regime), \(state.kind), stage \(state.stage.rawValue)",
      state.applicant.map { "applicant: \($0)" }, state.forum.map { "forum: \($0)" },
      state.ground.map { "ground: \($0)" }, state.isClosed ? "behind closed doors" : nil,
    ].compactMap { $0 }.joined(separator: "\n")
  }

  private static func compact(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// Text as a value can hold it (RFC 5545, section 3.3.11): of control characters only the line feed,
  /// and that escaped. Scalar by scalar, since a carriage return and a line feed are one character.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case "\t": result += "\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Lines are folded at 75 octets, never inside a character (RFC 5545, section 3.1).
  private static func folded(_ line: String) -> String {
    var result = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if width + size > 75 {
        result += "\r\n "
        width = 1
      }
      result.unicodeScalars.append(scalar)
      width += size
    }
    return result
  }
}
