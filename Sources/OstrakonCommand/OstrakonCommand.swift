@main
struct OstrakonCommand {
  static func main() {}
}
