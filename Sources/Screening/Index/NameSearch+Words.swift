internal import Names

extension NameSearch {
  /// Measures every word of the index that a word of the name can meet, initials apart.
  func findWords(_ scratch: inout SearchScratch) {
    for (place, token) in name.tokens.enumerated() {
      scratch.metStarts.append(scratch.met.count)
      scratch.hashes.removeAll(keepingCapacity: true)
      WordKey.forEachHash(of: token) { scratch.hashes.append($0) }
      if token.canBeJoined { appendPrefixes(of: token.text, to: &scratch.hashes) }
      lookUp(place, &scratch)
      if token.canBeJoined, token.text.count >= 4 {
        words.forEachLonger(than: token.text) { word in
          if scratch.claim(word, for: place) { measure(word, with: place, &scratch) }
        }
      }
    }
    scratch.metStarts.append(scratch.met.count)
  }

  /// Words that the text begins with: of four letters or more, and two shorter or more.
  private func appendPrefixes(of text: [UInt8], to hashes: inout [UInt64]) {
    guard text.count >= 6 else { return }
    for length in 4...(text.count - 2) {
      hashes.append(WordKey.hash(text: text[..<length]))
    }
  }

  /// One step for all keys before the next, so that waiting for memory overlaps: buckets, what stands in them,
  /// the words' records, their letters.
  private func lookUp(_ place: Int, _ scratch: inout SearchScratch) {
    let keys = words.keys
    scratch.buckets.removeAll(keepingCapacity: true)
    scratch.words.removeAll(keepingCapacity: true)
    scratch.work.keys += scratch.hashes.count
    for hash in scratch.hashes { scratch.buckets.append(keys.bucket(of: hash)) }
    for number in scratch.hashes.indices {
      let hash = scratch.hashes[number]
      for entry in scratch.buckets[number] {
        if let word = keys.number(at: entry, for: hash), scratch.claim(word, for: place) {
          scratch.words.append(UInt32(word))
        }
      }
    }
    var sum: UInt32 = 0
    for word in scratch.words { sum &+= words.records[Int(word)].start }
    for word in scratch.words { sum &+= UInt32(words.bytes[Int(words.records[Int(word)].start)]) }
    scratch.readAhead = sum
    for number in scratch.words.indices {
      measure(Int(scratch.words[number]), with: place, &scratch)
    }
  }

  /// Measures a word that was claimed.
  private func measure(_ word: Int, with place: Int, _ scratch: inout SearchScratch) {
    scratch.work.words += 1
    let record = words.records[word]
    let comparison = comparisons[place]
    let similarity = words.withLetters(of: record) { text, sound, skeleton, look, consonants in
      comparison.similarity(
        to: WordFacts(record), text: text, sound: sound, skeleton: skeleton, look: look,
        consonants: consonants)
    }
    guard let score = similarity?.score, score > 0 else { return }
    scratch.record(score, of: word, with: place)
    scratch.met.append(
      SearchScratch.Met(word: UInt32(word), score: UInt16(score), weight: record.weight))
  }

  /// Finds the rows where a word of the name is two words, or two words of the name are one.
  func findJoinedRows(_ scratch: inout SearchScratch) {
    for (place, token) in name.tokens.enumerated() {
      if marks[place] != 0 {
        rows.joined.forEach(WordKey.hash(joined: token.sound)) {
          scratch.joinedRows.append(UInt32($0))
        }
      }
      guard place < name.joinedSounds.count, !name.joinedSounds[place].isEmpty else { continue }
      let sound = name.joinedSounds[place]
      words.keys.forEach(WordKey.hash(sound: sound)) { word in
        guard words.isPlain(word, sounding: sound) else { return }
        for row in rows.postingRange(of: word) {
          scratch.joinedRows.append(rows.postings[row].row)
        }
      }
    }
  }
}
