import Chronology
import HTTPServer
import Ostrakon
import Register

/// All regimes with the facet whose state is the status.
struct RegimesPage {
  let regimes: [Regime]

  var html: HTML {
    let rows: [HTML] = regimes.map { regime in
      """
      <tr><th scope="row"><a href="/regime/\(PercentCoding.encoded(regime.id))">\(regime.id)</a></th>
      <td data-label="Title">\(regime.title)</td>
      <td data-label="Jurisdiction">\(Words.place(regime.jurisdiction))</td>
      <td data-label="Operative facet">\(regime.operativeTitle)</td>
      <td class="day" data-label="Verified through">\(regime.verifiedThrough.description)</td></tr>
      """
    }
    return PageFrame(
      title: "Regimes", current: "/regimes",
      content: """
        <h1>Regimes</h1>
        <p>One legal scheme with its own list each. A status is the state of the operative facet.</p>
        <table class="cards"><thead><tr><th scope="col">Regime</th><th scope="col">Title</th><th scope="col">Jurisdiction</th>\
        <th scope="col">Operative facet</th><th scope="col">Verified through</th></tr></thead>\
        <tbody>\(rows)</tbody></table>
        """
    ).html
  }
}
