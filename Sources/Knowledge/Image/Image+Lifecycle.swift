import Chronology
import Register

extension Transition: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(title)
    image.optionalWord(eventKind)
    image.period(validity)
    image.words(from)
    image.optionalWord(to)
    image.texts(startedBy)
    image.optional(decidedBy)
    image.optional(ground)
    image.optional(standard)
    image.texts(stages)
    image.optional(publication)
    image.optional(takesEffect)
    image.optional(timeLimit)
    image.list(deadlines)
    image.optional(reversal)
    image.optional(refusal)
    image.optional(instrument)
    image.word(confidence)
    image.texts(sources)
  }

  init(from image: inout ImageReader) {
    self.init(
      id: image.text(), title: image.text(), eventKind: image.optionalWord(),
      validity: image.period() ?? .always, from: image.words(), to: image.optionalWord(),
      startedBy: image.texts(), decidedBy: image.optional(), ground: image.optional(),
      standard: image.optional(), stages: image.texts(), publication: image.optional(),
      takesEffect: image.optional(), timeLimit: image.optional(), deadlines: image.list(),
      reversal: image.optional(), refusal: image.optional(), instrument: image.optional(),
      confidence: image.word(.toVerify), sources: image.texts())
  }
}

extension CalendarLength: ImageValue {
  func write(to image: inout ImageWriter) { image.text(description) }

  init(from image: inout ImageReader) {
    self = image.value(CalendarLength(1, .days)) { CalendarLength(iso: $0) }
  }
}

extension MonthDay: ImageValue {
  func write(to image: inout ImageWriter) { image.text(description) }

  init(from image: inout ImageReader) {
    self = image.value(MonthDay.newYear) { MonthDay($0) }
  }
}

extension Deadline: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(title)
    image.word(after)
    image.word(until)
    length.write(to: &image)
    image.optional(provision)
    image.word(confidence)
    image.texts(sources)
  }

  init(from image: inout ImageReader) {
    self.init(
      id: image.text(), title: image.text(), after: image.word(.filed), until: image.word(.decided),
      length: CalendarLength(from: &image), provision: image.optional(),
      confidence: image.word(.toVerify), sources: image.texts())
  }
}

extension Cycle: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.word(kind)
    image.text(title)
    image.text(text)
    image.optionalValue(every)
    image.optionalValue(yearlyOn)
    image.date(until)
    image.period(validity)
    image.optional(provision)
    image.word(confidence)
    image.texts(sources)
  }

  init(from image: inout ImageReader) {
    self.init(
      id: image.text(), kind: image.word(.review), title: image.text(), text: image.text(),
      every: image.optionalValue(), yearlyOn: image.optionalValue(), until: image.date(),
      validity: image.period() ?? .always, provision: image.optional(),
      confidence: image.word(.toVerify), sources: image.texts())
  }
}

extension Publicity: ImageValue {
  func write(to image: inout ImageWriter) {
    image.word(extent)
    image.text(text)
    image.texts(sources)
  }

  init(from image: inout ImageReader) {
    self.init(extent: image.word(.notPublic), text: image.text(), sources: image.texts())
  }
}

extension Inheritance: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(text)
    image.optional(provision)
    image.word(confidence)
    image.texts(sources)
  }

  init(from image: inout ImageReader) {
    self.init(
      text: image.text(), provision: image.optional(), confidence: image.word(.toVerify),
      sources: image.texts())
  }
}
