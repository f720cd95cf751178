import Knowledge
@main
struct OstrakonCommand {
  static func main() throws {
    print(KnowledgeImage.sourceFile(for: try KnowledgeFolder.compile("Knowledge")), terminator: "")
  }
}
