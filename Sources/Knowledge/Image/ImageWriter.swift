import Chronology

/// Writes values as the lines of an image: one line a field, in a fixed order, without names.
///
/// Values are written in the order in which ``ImageReader`` takes them. An empty line stands for a
/// field that has no value: curated texts are never empty and hold no line ends.
struct ImageWriter {
  private(set) var lines: [String] = []

  mutating func text(_ text: String) { lines.append(text) }
  mutating func optional(_ text: String?) { lines.append(text ?? "") }
  mutating func count(_ number: Int) { lines.append(String(number)) }
  mutating func flag(_ flag: Bool) { lines.append(flag ? "1" : "") }
  mutating func date(_ date: ImpreciseDate?) { lines.append(date?.text ?? "") }
  mutating func day(_ day: Day?) { lines.append(day?.description ?? "") }
  mutating func period(_ period: Period?) { lines.append(period?.description ?? "") }

  mutating func texts(_ texts: [String]) {
    count(texts.count)
    lines += texts
  }

  mutating func word(_ word: some RawRepresentable<String>) { lines.append(word.rawValue) }
  mutating func optionalWord(_ word: (some RawRepresentable<String>)?) {
    lines.append(word?.rawValue ?? "")
  }
  mutating func words(_ words: [some RawRepresentable<String>]) { texts(words.map(\.rawValue)) }

  mutating func list(_ values: [some ImageValue]) {
    count(values.count)
    for value in values { value.write(to: &self) }
  }

  mutating func optionalValue(_ value: (some ImageValue)?) {
    flag(value != nil)
    value?.write(to: &self)
  }
}

/// A value of the register that an image holds.
protocol ImageValue {
  func write(to image: inout ImageWriter)
  init(from image: inout ImageReader)
}
