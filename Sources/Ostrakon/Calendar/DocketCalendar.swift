package import Chronology
package import Register

/// The docket's dated steps as an iCalendar file (RFC 5545), one all-day event a step.
package enum DocketCalendar {
  /// - Parameter stamp: the day the calendar is made for; a calendar is a function of its docket, so
  ///   the time stamp is that day's midnight and not the clock's.
  package static func text(
    _ docket: [ProcedureState], register: DesignationRegister, stamp: Day
  ) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ostrakon//Docket//EN", "CALSCALE:GREGORIAN",
    ]
    for state in docket {
      for (word, date) in [("scheduled", state.scheduledFor), ("effective", state.effectiveFrom)] {
        guard let date else { continue }
        let party = register.party(state.party)?.name ?? state.party
        lines += [
          "BEGIN:VEVENT", "UID:\(state.party)-\(state.id)-\(word)@ostrakon",
          "DTSTAMP:\(compact(stamp))T000000Z",
          "DTSTART;VALUE=DATE:\(compact(date.earliest))",
          "DTEND;VALUE=DATE:\(compact(date.latest.adding(days: 1)))",
          "SUMMARY:\(escaped("\(party): \(state.title) (\(word))"))",
          "DESCRIPTION:\(escaped(description(of: state)))", "END:VEVENT",
        ]
      }
    }
    lines.append("END:VCALENDAR")
    return lines.map(folded).joined(separator: "\r\n") + "\r\n"
  }

  private static func description(of state: ProcedureState) -> String {
    [
      "\(state.regime), \(state.kind), stage \(state.stage.rawValue)",
      state.applicant.map { "applicant: \($0)" }, state.forum.map { "forum: \($0)" },
      state.ground.map { "ground: \($0)" }, state.isClosed ? "behind closed doors" : nil,
    ].compactMap { $0 }.joined(separator: "\n")
  }

  private static func compact(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      default: result.append(character)
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
