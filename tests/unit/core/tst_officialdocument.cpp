// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officialdocument.h"

#include <QTest>

#include <algorithm>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2022, 5, 4);

OfficialDocument paper(qint64 id, const QString& type, const QString& code, QDate date)
{
    OfficialDocument made;
    made.id = DocumentId(id);
    made.typeCode = type;
    made.code = code;
    made.date = date;
    made.issuer = IssuerId(1);
    return made;
}

Office record(QDate from, QDate to)
{
    Office made;
    made.record = OfficeRecordId(1);
    made.issuer = IssuerId(1);
    made.nameLine = u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s;
    made.bodyCode = u"HU"_s;
    made.committee = u"Huyện uỷ Mường Khương"_s;
    made.speakerName = u"Ban Thường vụ Huyện uỷ"_s;
    made.validFrom = from;
    made.validTo = to;
    return made;
}

bool has(const Issues& issues, IssueCode code, Severity severity = Severity::Error)
{
    return std::any_of(issues.begin(), issues.end(),
        [&](const Issue& issue) { return issue.code == code && issue.severity == severity; });
}

} // namespace

class TestOfficialDocument : public QObject
{
    Q_OBJECT

private slots:
    void namesGoBothWays()
    {
        for (const auto status : {DocumentStatus::Draft, DocumentStatus::Submitted,
                 DocumentStatus::Issued, DocumentStatus::Replaced, DocumentStatus::Cancelled})
            QCOMPARE(documentStatusFrom(documentStatusName(status)), std::optional(status));
        for (const auto kind : {LinkKind::Basis, LinkKind::Implements, LinkKind::Guides,
                 LinkKind::Replaces, LinkKind::Annuls})
            QCOMPARE(linkKindFrom(linkKindName(kind)), std::optional(kind));
        for (const auto way :
            {DocumentDirection::Out, DocumentDirection::In, DocumentDirection::Reference})
            QCOMPARE(documentDirectionFrom(documentDirectionName(way)), std::optional(way));
        for (const auto role : {DocumentRole::Directing, DocumentRole::Own})
            QCOMPARE(documentRoleFrom(documentRoleName(role)), std::optional(role));
        QVERIFY(!linkKindFrom(u"quotes"));
    }

    void tidiesWhatIsTyped()
    {
        OfficialDocument typed = paper(1, {}, u" Số: 105 – kh/tu "_s, day);
        typed.subject = u"  về   sinh hoạt "_s;
        const OfficialDocument made = tidied(typed);
        QCOMPARE(made.code, u"105-KH/TU"_s);
        QCOMPARE(made.number, std::optional(105));
        QCOMPARE(made.typeCode, u"KH"_s);
        QCOMPARE(made.subject, u"về sinh hoạt"_s);
        typed.code = u"văn bản không rõ số"_s;
        QCOMPARE(tidied(typed).code, typed.code);
        typed.typeCode = u"QyĐ"_s;
        typed.code = u"3-QĐ/TU"_s;
        QCOMPARE(tidied(typed).typeCode, u"QyĐ"_s);
        QCOMPARE(tidied(typed).code, u"03-QĐ/TU"_s);
    }

    void checks_data()
    {
        QTest::addColumn<OfficialDocument>("document");
        QTest::addColumn<int>("code"); // -1: nothing to say
        QTest::addColumn<bool>("isError");
        const auto row = [](const char* name, const OfficialDocument& document, IssueCode code,
                             bool isError = true) {
            QTest::newRow(name) << document << int(code) << isError;
        };
        QTest::newRow("in order") << paper(9, u"KH"_s, u"30-KH/HU"_s, day) << -1 << false;
        row("no type", paper(9, {}, u"29/BXDĐ"_s, day), IssueCode::NumberWithoutType);
        row("neither", paper(9, {}, {}, day), IssueCode::FieldMissing);
        row("other type", paper(9, u"HD"_s, u"30-KH/HU"_s, day), IssueCode::NumberOfAnotherType,
            false);
        row("unread", paper(9, u"KH"_s, u"ba mươi"_s, day), IssueCode::DocumentNumberUnread, false);
        row("no day", paper(9, u"KH"_s, u"30-KH/HU"_s, {}), IssueCode::IssuedWithoutDate);
        row("no number", paper(9, u"KH"_s, u"-KH/HU"_s, day), IssueCode::IssuedWithoutNumber);
        row("number taken", paper(9, u"KH"_s, u"Số 7 – KH/HU"_s, day), IssueCode::NumberUsed);
        row("past the end", paper(9, u"KH"_s, u"30-KH/HU"_s, QDate(2025, 7, 1)),
            IssueCode::DatedAfterOfficeEnd);
        row("before the beginning", paper(9, u"KH"_s, u"30-KH/HU"_s, QDate(2019, 12, 31)),
            IssueCode::DatedBeforeOffice);
        OfficialDocument known = paper(9, u"HD"_s, u"5-HD/TU"_s, {});
        known.direction = DocumentDirection::In;
        known.issuer = {};
        known.issuerText = u"tỉnh ủy lào cai"_s;
        row("known already", known, IssueCode::DocumentSeemsKnown, false);
        row("received without its day", known, IssueCode::IssuedWithoutDate, false);
        OfficialDocument draft = paper(9, u"KH"_s, {}, {});
        draft.status = DocumentStatus::Draft;
        QTest::newRow("a draft has neither") << draft << -1 << false;
        OfficialDocument regulation = paper(9, u"QyĐ"_s, u"07-QĐ/HU"_s, day);
        QTest::newRow("QĐ of a quy định") << regulation << -1 << false;
        OfficialDocument nextTerm = paper(9, u"KH"_s, u"07-KH/HU"_s, day);
        nextTerm.term = TermId(2);
        QTest::newRow("the next term begins anew") << nextTerm << -1 << false;
        QTest::newRow("last day of the office")
            << paper(9, u"KH"_s, u"30-KH/HU"_s, QDate(2025, 6, 30)) << -1 << false;
    }
    void checks()
    {
        QFETCH(OfficialDocument, document);
        QFETCH(int, code);
        QFETCH(bool, isError);
        OfficialDocument received = paper(2, u"HD"_s, u"05-HD/TU"_s, QDate(2022, 4, 28));
        received.direction = DocumentDirection::In;
        received.issuer = {};
        received.issuerText = u"Tỉnh uỷ Lào Cai"_s;
        const std::vector documents{
            paper(1, u"KH"_s, u"07-KH/HU"_s, day), received, paper(3, u"QĐ"_s, u"07-QĐ/HU"_s, day)};
        const std::vector offices{record(QDate(2020, 1, 1), QDate(2025, 6, 30))};
        const Issues issues = checkDocument(document, {documents, {}, offices});
        if (code < 0)
            QVERIFY(issues.empty());
        else
            QVERIFY(has(issues, IssueCode(code), isError ? Severity::Error : Severity::Warning));
    }

    void theRecordThatHasTheNumberIsNamed()
    {
        OfficialDocument first = paper(1, u"KH"_s, u"07-KH/HU"_s, day);
        first.subject = u"về sinh hoạt chính trị"_s;
        const std::vector documents{first};
        const Issues issues =
            checkDocument(paper(9, u"KH"_s, u"07-KH/HU"_s, day), {documents, {}, {}});
        QCOMPARE(
            issues.at(0).args.at(1).toString(), u"07-KH/HU, 04/5/2022, về sinh hoạt chính trị"_s);
    }
    void itselfIsNoOther()
    {
        const std::vector documents{paper(1, u"KH"_s, u"07-KH/HU"_s, day)};
        QVERIFY(checkDocument(documents[0], {documents, {}, {}}).empty());
    }

    void links_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, int from, int to, LinkKind kind, int code = -1) {
            QTest::newRow(name) << from << to << int(kind) << code;
        };
        row("a new basis", 4, 1, LinkKind::Basis);
        row("to itself", 1, 1, LinkKind::Replaces, int(IssueCode::LinkToItself));
        row("said already", 2, 1, LinkKind::Implements, int(IssueCode::LinkTwice));
        row("another kind", 2, 1, LinkKind::Basis);
        row("straight back", 1, 2, LinkKind::Basis, int(IssueCode::LinkInCircle));
        row("back at two removes", 1, 3, LinkKind::Implements, int(IssueCode::LinkInCircle));
        row("basis dated later", 1, 5, LinkKind::Basis, int(IssueCode::BasisLater));
        row("replaces a later one", 1, 5, LinkKind::Replaces, int(IssueCode::BasisLater));
        row("replaces an earlier one", 5, 1, LinkKind::Replaces);
        row("day unknown", 6, 5, LinkKind::Basis);
    }
    void links()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, kind);
        QFETCH(int, code);
        const std::vector documents{paper(1, u"KH"_s, u"01-KH/TU"_s, day),
            paper(2, u"KH"_s, u"02-KH/HU"_s, day), paper(3, u"BC"_s, u"03-BC/HU"_s, day),
            paper(4, u"HD"_s, u"04-HD/HU"_s, day), paper(5, u"KH"_s, u"05-KH/HU"_s, day.addDays(1)),
            paper(6, u"KH"_s, u"06-KH/HU"_s, {})};
        const std::vector<DocumentLink> known{
            {DocumentLinkId(1), DocumentId(2), DocumentId(1), LinkKind::Implements},
            {DocumentLinkId(2), DocumentId(3), DocumentId(2), LinkKind::Basis}};
        const DocumentLink link{{}, DocumentId(from), DocumentId(to), LinkKind(kind)};
        const Issues issues = checkLink(link, {documents, known, {}});
        QCOMPARE(issues.empty(), code < 0);
        if (code >= 0)
            QVERIFY(has(issues, IssueCode(code)));
    }
    void aDayThatOvertakesItsBasis()
    {
        const std::vector documents{
            paper(1, u"KH"_s, u"01-KH/TU"_s, day), paper(2, u"KH"_s, u"02-KH/HU"_s, day)};
        const std::vector<DocumentLink> known{
            {DocumentLinkId(1), DocumentId(2), DocumentId(1), LinkKind::Basis}};
        OfficialDocument moved = documents[1];
        moved.date = day.addDays(-1);
        QVERIFY(has(checkDocument(moved, {documents, known, {}}), IssueCode::BasisLater));
        moved = documents[0];
        moved.date = day.addDays(1);
        QVERIFY(has(checkDocument(moved, {documents, known, {}}), IssueCode::BasisLater));
    }

    void descendantsAtAnyRemove()
    {
        const auto link = [](int from, int to, LinkKind kind) {
            return DocumentLink{{}, DocumentId(from), DocumentId(to), kind};
        };
        const std::vector<DocumentLink> links{link(2, 1, LinkKind::Implements),
            link(3, 1, LinkKind::Guides), link(4, 2, LinkKind::Basis), link(4, 3, LinkKind::Basis),
            link(5, 1, LinkKind::Replaces), link(6, 4, LinkKind::Annuls)};
        QCOMPARE(descendants(DocumentId(1), links),
            (std::vector{DocumentId(2), DocumentId(3), DocumentId(4)}));
        QCOMPARE(descendants(DocumentId(3), links), std::vector{DocumentId(4)});
        QVERIFY(descendants(DocumentId(5), links).empty());
        const std::vector<DocumentLink> circle{
            link(1, 2, LinkKind::Basis), link(2, 1, LinkKind::Basis)};
        QCOMPARE(descendants(DocumentId(1), circle), std::vector{DocumentId(2)});
    }

    void citesByRankThenDay()
    {
        Lookups lookups;
        lookups.documentTypes = {{u"KH"_s, u"Kế hoạch"_s, {}, u"60"_s, {}},
            {u"CT"_s, u"Chỉ thị"_s, {}, u"20"_s, {}}, {u"HD"_s, u"Hướng dẫn"_s, {}, u"70"_s, {}}};
        std::vector documents{paper(1, u"XX"_s, u"1"_s, day), paper(2, u"HD"_s, u"2"_s, day),
            paper(3, u"KH"_s, u"3"_s, day.addDays(1)), paper(4, u"KH"_s, u"4"_s, day),
            paper(5, u"CT"_s, u"5"_s, day.addDays(9))};
        sortForCitation(documents, lookups);
        QStringList codes;
        for (const OfficialDocument& document : documents)
            codes += document.code;
        QCOMPARE(codes, (QStringList{u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(cited(documents[0], lookups).type, u"Chỉ thị"_s);
    }

    void numbersOfOneSequence()
    {
        OfficialDocument received = paper(5, u"KH"_s, u"99-KH/HU"_s, day);
        received.direction = DocumentDirection::In;
        OfficialDocument otherTerm = paper(6, u"KH"_s, u"98-KH/HU"_s, day);
        otherTerm.term = TermId(2);
        OfficialDocument cancelled = paper(7, u"KH"_s, u"04-KH/HU"_s, day);
        cancelled.status = DocumentStatus::Cancelled; // its number stays taken
        const std::vector documents{paper(1, u"KH"_s, u"02-KH/HU"_s, day),
            paper(2, u"HD"_s, u"97-HD/HU"_s, day), received, otherTerm, cancelled,
            paper(8, u"KH"_s, {}, day)};
        QCOMPARE(numbersOf(documents, IssuerId(1), u"KH"_s, {}), (std::vector{2, 4}));
        QCOMPARE(numbersOf(documents, IssuerId(1), u"KH"_s, TermId(2)), std::vector{98});
        QVERIFY(numbersOf(documents, IssuerId(2), u"KH"_s, {}).empty());
    }

    void termsDoNotOverlap_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("code");
        QTest::newRow("after") << QDate(2025, 7, 1) << QDate() << -1;
        QTest::newRow("before") << QDate(2015, 1, 1) << QDate(2020, 5, 31) << -1;
        QTest::newRow("inside") << QDate(2021, 1, 1) << QDate(2022, 1, 1)
                                << int(IssueCode::TermOverlaps);
        QTest::newRow("one day") << QDate(2025, 6, 30) << QDate() << int(IssueCode::TermOverlaps);
        QTest::newRow("around") << QDate(2015, 1, 1) << QDate() << int(IssueCode::TermOverlaps);
        QTest::newRow("reversed") << QDate(2026, 1, 1) << QDate(2025, 8, 1)
                                  << int(IssueCode::DatesReversed);
        QTest::newRow("no first day") << QDate() << QDate() << int(IssueCode::FieldMissing);
    }
    void termsDoNotOverlap()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(int, code);
        const std::vector<Term> others{
            {TermId(1), IssuerId(1), u"2020-2025"_s, QDate(2020, 6, 1), QDate(2025, 6, 30), {}}};
        const Term term{TermId(2), IssuerId(1), u"mới"_s, first, last, {}};
        const Issues issues = checkTerm(term, others);
        QCOMPARE(issues.empty(), code < 0);
        if (code >= 0)
            QVERIFY(has(issues, IssueCode(code)));
        QVERIFY(checkTerm(others[0], others).empty());
    }
    void recordsDoNotOverlap()
    {
        const std::vector others{record({}, QDate(2025, 6, 30))};
        Office later = record(QDate(2025, 7, 1), {});
        later.record = {};
        QVERIFY(checkOffice(later, others).empty());
        later.validFrom = QDate(2025, 6, 30);
        QVERIFY(has(checkOffice(later, others), IssueCode::OfficeOverlaps));
        later.validFrom = {};
        QVERIFY(has(checkOffice(later, others), IssueCode::OfficeOverlaps));
        later.nameLine.clear();
        QVERIFY(has(checkOffice(later, others), IssueCode::FieldMissing));
    }
    void signersNeedWordsAndName()
    {
        SignatoryRecord signer{{}, IssuerId(1), {u"TRƯỞNG BAN"_s, {}, u"Họ và tên"_s}, {}, {}};
        QVERIFY(checkSignatory(signer).empty());
        signer.signatory.name.clear();
        QVERIFY(has(checkSignatory(signer), IssueCode::FieldMissing));
        signer = {{}, IssuerId(1), {{}, {}, u"Họ và tên"_s}, day, day.addDays(-1)};
        QVERIFY(has(checkSignatory(signer), IssueCode::FieldMissing));
        QVERIFY(has(checkSignatory(signer), IssueCode::DatesReversed));
    }
};

QTEST_GUILESS_MAIN(TestOfficialDocument)
#include "tst_officialdocument.moc"
