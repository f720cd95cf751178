internal import Chronology
internal import Names
internal import Register

/// Gathers documents, then lays them out as an index image. O(names), some microseconds each.
struct IndexBuilding {
  private var words: [NameToken] = []
  private var wordNumbers: [NameToken: UInt32] = [:]
  private var rows: [RowRecord] = []
  private var rowWords: [UInt32] = []
  private var rowJoins: [UInt32] = []
  private var joined: [(hash: UInt64, number: UInt32)] = []
  private var literals: [(hash: UInt64, number: UInt32)] = []
  private var documents: [DocumentRecord] = []
  private var dates: [DateSpan] = []
  private var countries: [UInt64] = []
  private var numbers: [NumberKey] = []
  private var byNumber: [(hash: UInt64, number: UInt32)] = []
  private var details: [UInt8] = []
  private var lists: [String] = []
  private var listNumbers: [String: UInt16] = [:]

  mutating func append(_ document: ScreeningDocument) {
    let subject = document.subject
    let firstRow = rows.count
    var names: [ComparableName] = []
    for (place, name) in subject.names.prefix(Int(UInt16.max)).enumerated() {
      for (reading, comparable) in ComparableName.readings(of: name.text).enumerated() {
        names.append(comparable)
        append(comparable, name: place, reading: reading, isWeak: name.isWeak)
      }
    }
    let identifiers = subject.identifiers.compactMap(IdentifierKey.init)
    let facts = AttributeFacts(
      subject, names: names, dates: BirthDates(subject.birthDates), identifiers: identifiers)
    let start = details.count
    DocumentTable.pack(document, into: &details)
    documents.append(
      DocumentRecord(
        detail: UInt32(clamping: start), detailCount: UInt32(clamping: details.count - start),
        firstRow: UInt32(clamping: firstRow), rowCount: UInt32(clamping: rows.count - firstRow),
        firstDate: UInt32(clamping: dates.count), firstCountry: UInt32(clamping: countries.count),
        firstNumber: UInt32(clamping: numbers.count), validFrom: document.validFrom,
        validTo: document.validTo, dateCount: UInt16(clamping: facts.dates.count),
        countryCount: UInt16(clamping: facts.countries.count),
        numberCount: UInt16(clamping: facts.numbers.count), list: number(ofList: document.list),
        kind: UInt8(clamping: PartyKind.allCases.firstIndex(of: subject.kind) ?? 0),
        gender: facts.gender?.rawValue ?? 0))
    dates += facts.dates
    countries += facts.countries
    numbers += facts.numbers
    for hash in Set(facts.numbers.map(\.hash)).sorted() {
      byNumber.append((hash, UInt32(clamping: documents.count - 1)))
    }
  }

  private mutating func number(ofList list: String) -> UInt16 {
    if let number = listNumbers[list] { return number }
    let number = UInt16(clamping: lists.count)
    lists.append(list)
    listNumbers[list] = number
    return number
  }

  private mutating func append(
    _ name: ComparableName, name place: Int, reading: Int, isWeak: Bool
  ) {
    let row = UInt32(clamping: rows.count)
    let tokens = name.tokens
    rows.append(
      RowRecord(
        start: UInt32(clamping: rowWords.count), document: UInt32(clamping: documents.count),
        name: UInt16(clamping: place), weight: UInt16(clamping: name.weight),
        weakWeight: UInt16(
          clamping: tokens.reduce(0) { $0 + ($1.role.isAnchor ? 0 : $1.weight) }),
        count: UInt8(clamping: tokens.count),
        initials: UInt8(clamping: tokens.count { $0.role == .initial }), isWeak: isWeak ? 1 : 0,
        reading: UInt8(clamping: reading)))
    for (place, token) in tokens.enumerated() {
      rowWords.append(number(of: token))
      let sound = place < name.joinedSounds.count ? name.joinedSounds[place] : []
      let hash = sound.isEmpty ? 0 : WordKey.hash(joined: sound)
      rowJoins.append(WordKey.mark(ofJoin: hash))
      if !sound.isEmpty { joined.append((hash, row)) }
    }
    if !name.literal.isEmpty {
      literals.append((name.literalHash, row))
    }
  }

  private mutating func number(of token: NameToken) -> UInt32 {
    if let number = wordNumbers[token] { return number }
    let number = UInt32(clamping: words.count)
    wordNumbers[token] = number
    words.append(token)
    return number
  }

  /// Lays everything out.
  ///
  /// - Parameter origin: what the index was made of, in words of whoever makes it.
  consuming func image(origin: String) -> [UInt8] {
    sortWords()
    var sections: [(IndexSection, [UInt8])] = [(.origin, Array(origin.utf8))]
    appendWords(to: &sections)
    sections.append((.rows, IndexBuilding.bytes(rows)))
    sections.append((.rowWords, IndexBuilding.bytes(rowWords)))
    sections.append((.rowJoins, IndexBuilding.bytes(rowJoins)))
    appendPostings(to: &sections)
    func append(
      _ pairs: [(hash: UInt64, number: UInt32)], of count: Int, _ starts: IndexSection,
      _ entries: IndexSection
    ) {
      let table = KeyTable.sections(pairs, numbers: count)
      sections.append((starts, IndexBuilding.bytes(table.starts)))
      sections.append((entries, IndexBuilding.bytes(table.entries)))
    }
    append(joined, of: rows.count, .joinKeyStarts, .joinKeyEntries)
    append(literals, of: rows.count, .literalKeyStarts, .literalKeyEntries)
    append(byNumber, of: documents.count, .numberKeyStarts, .numberKeyEntries)
    sections.append((.documents, IndexBuilding.bytes(documents)))
    sections.append((.dates, IndexBuilding.bytes(dates)))
    sections.append((.countries, IndexBuilding.bytes(countries)))
    sections.append((.numbers, IndexBuilding.bytes(numbers)))
    sections.append((.details, details))
    var names = PackedWriter()
    names.list(lists) { $0.text($1) }
    sections.append((.lists, names.bytes))
    return IndexHeader.image(sections)
  }

  /// Numbers words in the order of their spelling, so that words with one beginning stand together.
  private mutating func sortWords() {
    let order = words.indices.sorted { left, right in
      words[left].text == words[right].text
        ? left < right : words[left].text.lexicographicallyPrecedes(words[right].text)
    }
    var places = [UInt32](repeating: 0, count: words.count)
    for (place, number) in order.enumerated() { places[number] = UInt32(clamping: place) }
    words = order.map { words[$0] }
    for place in rowWords.indices { rowWords[place] = places[Int(rowWords[place])] }
    wordNumbers = [:]
  }

  private func appendWords(to sections: inout [(IndexSection, [UInt8])]) {
    var records: [WordRecord] = []
    var letters: [UInt8] = []
    var keys: [(hash: UInt64, number: UInt32)] = []
    for (number, word) in words.enumerated() {
      records.append(
        WordRecord(
          start: UInt32(clamping: letters.count), variant: word.variant,
          weight: UInt16(clamping: word.weight), textCount: UInt8(clamping: word.text.count),
          soundCount: UInt8(clamping: word.sound.count),
          skeletonCount: UInt8(clamping: word.skeleton.count),
          lookCount: UInt8(clamping: word.look.count),
          consonantCount: UInt8(clamping: word.consonants.count), role: word.role.rawValue,
          traits: word.traits.rawValue, first: word.text.first ?? 0))
      for part in [word.text, word.sound, word.skeleton, word.look, word.consonants] {
        letters += part.prefix(255)
      }
      WordKey.forEachHash(of: word) { keys.append(($0, UInt32(clamping: number))) }
    }
    let table = KeyTable.sections(keys, numbers: words.count)
    sections.append((.wordRecords, IndexBuilding.bytes(records)))
    sections.append((.wordBytes, letters))
    sections.append((.wordKeyStarts, IndexBuilding.bytes(table.starts)))
    sections.append((.wordKeyEntries, IndexBuilding.bytes(table.entries)))
  }

  private func posting(of row: UInt32) -> Posting {
    let record = rows[Int(row)]
    let words = rowWords[Int(record.start)..<(Int(record.start) + Int(record.count))]
    let isTwice = words.indices.contains { words[words.startIndex..<$0].contains(words[$0]) }
    return Posting(
      row: row, weight: isTwice ? 0 : record.weight, weakWeight: isTwice ? 0 : record.weakWeight)
  }

  /// Rows by telling word, those without an initial first; each row once a word.
  private func appendPostings(to sections: inout [(IndexSection, [UInt8])]) {
    var starts = [UInt32](repeating: 0, count: words.count + 1)
    var middles = [UInt32](repeating: 0, count: words.count)
    func forEach(_ visit: (Int, UInt32, Bool) -> Void) {
      for (row, record) in rows.enumerated() {
        let places = Int(record.start)..<(Int(record.start) + Int(record.count))
        for place in places where words[Int(rowWords[place])].role.isAnchor {
          let word = rowWords[place]
          guard !rowWords[places.lowerBound..<place].contains(word) else { continue }
          visit(Int(word), UInt32(clamping: row), record.initials > 0)
        }
      }
    }
    forEach { word, _, hasInitial in
      starts[word + 1] += 1
      if !hasInitial { middles[word] += 1 }
    }
    for word in words.indices {
      starts[word + 1] += starts[word]
      middles[word] += starts[word]
    }
    var next = starts
    var nextBehind = middles
    var postings = [Posting](
      repeating: Posting(row: 0, weight: 0, weakWeight: 0), count: Int(starts.last ?? 0))
    forEach { word, row, hasInitial in
      let posting = posting(of: row)
      if hasInitial {
        postings[Int(nextBehind[word])] = posting
        nextBehind[word] += 1
      } else {
        postings[Int(next[word])] = posting
        next[word] += 1
      }
    }
    sections.append((.postingStarts, IndexBuilding.bytes(starts)))
    sections.append((.postingMiddles, IndexBuilding.bytes(middles)))
    sections.append((.postings, IndexBuilding.bytes(postings)))
  }

  private static func bytes<Element: BitwiseCopyable>(_ values: [Element]) -> [UInt8] {
    unsafe values.withUnsafeBytes { unsafe Array($0) }
  }
}
