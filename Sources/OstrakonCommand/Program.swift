import CommandLine
import Glibc

/// The command `ostrakon`: reads its words, runs the sub-command, and turns what went wrong into a
/// message on the standard error and an exit code: 1 the operation failed, 2 used wrongly,
/// 3 screening found matches and `--fail-on-match` was given.
@main
struct Program {
  static let version = "0.1.0"

  static func main() {
    // A reader that went away (`| head`) ends the program quietly, as other filters do.
    _ = signal(SIGPIPE, SIG_DFL)
    let session = Session.current()
    exit(run(Array(Swift.CommandLine.arguments.dropFirst()), session))
  }

  static func run(_ words: [String], _ session: Session) -> Int32 {
    let action: Action
    do throws(UsageError) {
      switch try tree.read(words, columns: session.terminal.columns ?? 80) {
      case .text(let text):
        session.print(text.hasSuffix("\n") ? text : text + "\n")
        return 0
      case .action(let read): action = read
      }
    } catch {
      session.complain("\(error)")
      return 2
    }
    do {
      return try action(session)
    } catch let failure as CommandFailure {
      session.complain(failure.message)
      return failure.code
    } catch {
      session.complain("\(error)")
      return 1
    }
  }

  static let tree = Command<Action>(
    "ostrakon",
    summary: "who is listed where, since when, by which act; what is pending; what follows",
    discussion: "A register of terrorist and sanctions designations that knows what time it is, "
      + "with name screening. Answers are facts and provisions to check, not legal advice.",
    examples: [
      CommandExample("ostrakon status Taliban --on 2025-04-16", "where the Taliban stood on a day"),
      CommandExample("ostrakon screen customers.csv", "screen a customer file"),
    ],
    version: "ostrakon \(version)",
    commands: [
      StatusCommand.command, TimelineCommand.command, EffectsCommand.command,
      WhatIfCommand.command, DivergenceCommand.command, DocketCommand.command,
      RegimesCommand.command,
      SearchCommand.command, ScreenCommand.command, TuneCommand.command, UpdateCommand.command,
      LoadCommand.command,
      DiffCommand.command, ChangesCommand.command, HistoryCommand.command, ExportCommand.command,
      JoinsCommand.command, InspectCommand.command, ReadCommand.command,
      KnowledgeCommand.command, NamesCommand.command,
      DoctorCommand.command, BenchCommand.command, ServeCommand.command,
    ])
}
