extension ProposedEvent {
  /// What makes it the same event when its report is read again, by better rules perhaps: what it says, without where
  /// and how it is worded.
  package var identity: String {
    [kind.rawValue, party ?? "-", regime ?? "-", date ?? "-", modality.rawValue].joined(
      separator: " ")
  }
}
