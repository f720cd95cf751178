import Chronology
import CommandLine
import Formats
import Ostrakon
import Register

/// `ostrakon docket`.
enum DocketCommand {
  static let command = Command<Action>(
    "docket", summary: "pending procedures, scheduled steps, computed time limits",
    discussion: "What is pending on a day, what is scheduled or due next, and which reviews and "
      + "renewals come round. A day counted from a time limit of the law is marked as computed.",
    examples: [
      CommandExample("ostrakon docket --on 2025-04-10", "what was pending on a day"),
      CommandExample("ostrakon docket --ics steps.ics", "scheduled steps for a calendar"),
    ]
  ) { take in
    let ics = take.option(
      "ics", "FILE", "write what is scheduled or due as iCalendar", completion: .file)
    let options = RegisterOptions(&take)
    return { words throws(UsageError) in
      let file = try words[ics]
      let values = try options.values(words)
      return { session in
        let home = try values.open(session)
        let asked = values.asked(session)
        let docket = home.register.docket(on: asked, knownBy: values.knownBy)
        if let file {
          let text = DocketCalendar.text(docket, register: home.register, stamp: asked.last)
          try OutputFile.write(Array(text.utf8), to: file)
          session.note("wrote \(file)")
        } else if values.json {
          session.print(docket.json.text(.pretty) + "\n")
        } else {
          var report = DocketReport(
            docket: docket, register: home.register, layout: session.layout)
          session.print(report.text())
        }
        return 0
      }
    }
  }
}
