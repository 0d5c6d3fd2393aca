// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentdesk.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

using namespace sosh;
using namespace sosh::keys_of_tests;
using namespace Qt::StringLiterals;

namespace {

const QString commune = u"xa-2026"_s;
const QString city = u"thanh-xuan-2024"_s;

} // namespace

/// The form of a document, worked with by keys.
class TestDocumentForms : public QObject, DocumentDesk
{
    Q_OBJECT

private slots:
    void cleanup() { close(); }

    void aReceivedDocumentIsEnteredByKeys()
    {
        open(commune);
        startNew();
        QCOMPARE(front().objectName(), u"documentForm"_s);
        focus(u"directionComboBox"_s);
        key(Qt::Key_Down);
        write(u"documentNumberLineEdit"_s, u"105 - KH/TU"_s);
        QCOMPARE(label(u"understoodLabel"_s),
            u"Read as 105-KH/TU: number 105, Kế hoạch, code of the office TU"_s);
        key(Qt::Key_Tab);
        write(u"documentDateLineEdit"_s, u"24.2.26"_s);
        write(u"documentIssuerLineEdit"_s, u"Ban Thường vụ Tỉnh uỷ Lào Cai"_s);
        write(u"documentSubjectPlainTextEdit"_s, u"về đợt sinh hoạt"_s);
        focus(u"documentDateLineEdit"_s);
        key(Qt::Key_Return);
        QVERIFY2(answer().startsWith(u"Added."_s), qPrintable(answer()));
        const OfficialDocument added = byCode(u"105-KH/TU"_s);
        QCOMPARE(added.direction, DocumentDirection::In);
        QCOMPARE(added.number, std::optional(105));
        QCOMPARE(added.typeCode, u"KH"_s);
        QCOMPARE(added.date, QDate(2026, 2, 24));
        QCOMPARE(added.subject, u"về đợt sinh hoạt"_s);
        QVERIFY(isShown(u"documentLinkListWidget"_s)); // it stays open for its links
        key(Qt::Key_Escape);
        QVERIFY(!isDialogOpen());
        QCOMPARE(rows(), 1);
    }

    void aNumberIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        QTest::newRow("blanks") << u"105 - KH/TU"_s << u"105-KH/TU"_s;
        QTest::newRow("words before") << u"Số: 05-HD/TU"_s << u"05-HD/TU"_s;
        QTest::newRow("a day behind") << u"186-KH/QU ngày 03/4/2024"_s << u"186-KH/QU"_s;
        QTest::newRow("Đ as D") << u"12-BC/DU"_s << u"12-BC/ĐU"_s;
        QTest::newRow("of the state") << u"1989/QĐ-BGDĐT"_s << u"1989/QĐ-BGDĐT"_s;
        QTest::newRow("without a type") << u"29/BXDĐ"_s << u"29/BXDĐ"_s;
    }
    void aNumberIsReadAsItIsWritten()
    {
        QFETCH(QString, written);
        QFETCH(QString, read);
        open(commune);
        startNew();
        choose(u"directionComboBox"_s, u"in"_s);
        write(u"documentNumberLineEdit"_s, written);
        QVERIFY2(label(u"understoodLabel"_s).startsWith(u"Read as %1:"_s.arg(read)),
            qPrintable(label(u"understoodLabel"_s)));
    }
    void theDayBehindTheNumberIsTaken()
    {
        open(commune);
        startNew();
        write(u"documentNumberLineEdit"_s, u"186-KH/QU ngày 03/4/2024"_s);
        key(Qt::Key_Tab);
        QCOMPARE(in<QLineEdit>(front(), u"documentDateLineEdit"_s).text(), u"03/4/2024"_s);
    }
    void whatIsNoNumberIsSaidAndKept()
    {
        open(commune);
        startNew();
        choose(u"directionComboBox"_s, u"in"_s);
        choose(u"documentTypeComboBox"_s, u"KH"_s);
        write(u"documentNumberLineEdit"_s, u"không số"_s);
        QVERIFY(label(u"documentWarningLabel"_s).contains(u"“không số” is not read"_s));
        click(u"saveDocumentButton"_s);
        QCOMPARE(byCode(u"không số"_s).typeCode, u"KH"_s);
    }
    void aDayThatIsNoneIsSaid()
    {
        open(commune);
        startNew();
        write(u"documentNumberLineEdit"_s, u"105-KH/TU"_s);
        write(u"documentDateLineEdit"_s, u"31/02/2026"_s);
        QVERIFY(label(u"documentErrorLabel"_s).contains(u"“31/02/2026” is not a day"_s));
        QVERIFY(!in<QPushButton>(front(), u"saveDocumentButton"_s).isEnabled());
    }

    void onlyFieldsOfTheDirectionAreShown_data()
    {
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QStringList>("shown");
        QTest::addColumn<QStringList>("hidden");
        QTest::newRow("out") << u"out"_s
                             << QStringList{u"documentIssuerComboBox"_s,
                                    u"documentSignerLineEdit"_s, u"documentCopiesLineEdit"_s,
                                    u"documentRecipientsPlainTextEdit"_s,
                                    u"documentStatusComboBox"_s}
                             << QStringList{u"arrivalNumberLineEdit"_s, u"arrivedOnLineEdit"_s,
                                    u"handledByLineEdit"_s, u"documentIssuerLineEdit"_s};
        QTest::newRow("in") << u"in"_s
                            << QStringList{u"arrivalNumberLineEdit"_s, u"arrivedOnLineEdit"_s,
                                   u"handledByLineEdit"_s, u"documentIssuerLineEdit"_s}
                            << QStringList{u"documentSignerLineEdit"_s, u"documentCopiesLineEdit"_s,
                                   u"documentStatusComboBox"_s};
        QTest::newRow("reference")
            << u"reference"_s
            << QStringList{u"documentIssuerLineEdit"_s, u"documentSubjectPlainTextEdit"_s}
            << QStringList{u"arrivalNumberLineEdit"_s, u"documentSignerLineEdit"_s,
                   u"handledByLineEdit"_s, u"documentRecipientsPlainTextEdit"_s};
    }
    void onlyFieldsOfTheDirectionAreShown()
    {
        QFETCH(QString, direction);
        QFETCH(QStringList, shown);
        QFETCH(QStringList, hidden);
        open(commune);
        startNew();
        choose(u"directionComboBox"_s, direction);
        for (const QString& name : shown)
            QVERIFY2(isShown(name), qPrintable(name));
        for (const QString& name : hidden)
            QVERIFY2(!isShown(name), qPrintable(name));
    }

    void theNextNumberIsTaken()
    {
        open(city);
        startNew();
        choose(u"directionComboBox"_s, u"out"_s);
        const qint64 issuer = byCode(u"186-KH/QU"_s).issuer.value();
        auto& office = in<QComboBox>(front(), u"documentIssuerComboBox"_s);
        office.setCurrentIndex(office.findData(issuer));
        choose(u"documentTypeComboBox"_s, u"KH"_s);
        QCOMPARE(label(u"numberPlanLabel"_s), u"Next number: 188"_s);
        click(u"takeNumberButton"_s);
        QCOMPARE(in<QLineEdit>(front(), u"documentNumberLineEdit"_s).text(), u"188-KH/QU"_s);
        QVERIFY(!isShown(u"takeNumberButton"_s));
    }
    void gapsAreShownWhereTheOfficeHoldsTheSequence()
    {
        open(city);
        QVERIFY(keeping().setHoldsSequence(true).ok());
        startNew();
        auto& office = in<QComboBox>(front(), u"documentIssuerComboBox"_s);
        office.setCurrentIndex(office.findData(byCode(u"186-KH/QU"_s).issuer.value()));
        choose(u"documentTypeComboBox"_s, u"KH"_s);
        QVERIFY(label(u"numberPlanLabel"_s).contains(u"Free before it: 01, 02"_s));
    }
    void aUsedNumberIsRefusedAndTheOtherOneNamed()
    {
        open(city);
        startNew();
        auto& office = in<QComboBox>(front(), u"documentIssuerComboBox"_s);
        office.setCurrentIndex(office.findData(byCode(u"186-KH/QU"_s).issuer.value()));
        choose(u"documentStatusComboBox"_s, u"issued"_s);
        write(u"documentNumberLineEdit"_s, u"186 - kh/qu"_s);
        write(u"documentDateLineEdit"_s, u"5/4/2024"_s);
        const QString wrong = label(u"documentErrorLabel"_s);
        QVERIFY2(
            wrong.contains(u"186-KH/QU is taken by: 186-KH/QU, 03/4/2024"_s), qPrintable(wrong));
        QVERIFY(!in<QPushButton>(front(), u"saveDocumentButton"_s).isEnabled());
        QCOMPARE(in<QPushButton>(front(), u"saveDocumentButton"_s).toolTip(), wrong);
    }
    void issuingWithAUsedNumberIsRefused()
    {
        open(commune);
        addTwo();
        OfficialDocument standing = draft();
        standing.id = {};
        standing.code = u"45-KH/BXDĐ"_s;
        standing.date = QDate(2026, 5, 4);
        standing.status = DocumentStatus::Issued;
        QVERIFY(keeping().add(standing).ok());
        openForm(QString());
        click(u"issueButton"_s);
        write(u"issueNumberLineEdit"_s, u"45"_s);
        key(Qt::Key_Return);
        QVERIFY2(answer().contains(u"is taken by: 45-KH/BXDĐ, 04/5/2026"_s), qPrintable(answer()));
        write(u"issueNumberLineEdit"_s, u"46"_s);
        key(Qt::Key_Return);
        QCOMPARE(front().objectName(), u"documentForm"_s);
        QCOMPARE(byCode(u"46-KH/BXDĐ"_s).status, DocumentStatus::Issued);
    }

    void aDraftIsLinkedToItsBasisByKeys()
    {
        open(commune);
        addTwo();
        openForm(QString());
        focus(u"addLinkButton"_s);
        key(Qt::Key_Space);
        QCOMPARE(front().objectName(), u"documentPicker"_s);
        keys(u"tinh uy lao cai"_s); // no accents are needed
        key(Qt::Key_Return);
        QCOMPARE(front().objectName(), u"documentForm"_s);
        const auto record = keeping().record(draft().id);
        QCOMPARE(record->links.size(), size_t(1));
        QCOMPARE(record->links.front().kind, LinkKind::Basis);
        QCOMPARE(in<QListWidget>(front(), u"documentLinkListWidget"_s).item(0)->text(),
            u"Basis: 105-KH/TU, 24/02/2026, đợt sinh hoạt chính trị"_s);
        const QString printed = in<QPlainTextEdit>(front(), u"basisPlainTextEdit"_s).toPlainText();
        QVERIFY2(printed.startsWith(u"Căn cứ Kế hoạch số 105-KH/TU, ngày 24/02/2026"_s),
            qPrintable(printed));
        click(u"copyBasisButton"_s);
        QCOMPARE(QApplication::clipboard()->text(), printed);
        in<QListWidget>(front(), u"documentLinkListWidget"_s).setFocus();
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(keeping().record(draft().id)->links.empty());
        QCOMPARE(in<QListWidget>(front(), u"documentLinkListWidget"_s).count(), 0);
    }
    void kindsOfLinksAreOffered_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"basis", "implements", "guides", "replaces", "annuls"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void kindsOfLinksAreOffered()
    {
        QFETCH(QString, kind);
        open(commune);
        addTwo();
        openForm(QString());
        click(u"addLinkButton"_s);
        choose(u"linkKindComboBox"_s, kind);
        click(u"chooseDocumentButton"_s);
        QCOMPARE(linkKindName(keeping().record(draft().id)->links.at(0).kind), kind);
        auto& list = in<QListWidget>(front(), u"documentLinkListWidget"_s);
        list.setFocus();
        key(Qt::Key_Delete);
        QVERIFY(keeping().record(draft().id)->links.empty());
    }
    void aLinkedDocumentIsOpenedInItsPlace()
    {
        open(commune);
        addTwo();
        QVERIFY(keeping().addLink(draft().id, byCode(u"105-KH/TU"_s).id, LinkKind::Basis).ok());
        openForm(QString());
        in<QListWidget>(front(), u"documentLinkListWidget"_s).setFocus();
        key(Qt::Key_Return);
        QVERIFY(front().windowTitle().startsWith(u"105-KH/TU"_s));
        QVERIFY(in<QListWidget>(front(), u"documentLinkListWidget"_s)
                    .item(0)
                    ->text()
                    .startsWith(u"Is the basis of"_s));
    }

    void aDraftIsSubmittedTwiceThenIssued()
    {
        open(commune);
        addTwo();
        openForm(QString());
        for (const QString& note : {QString(), u"sửa phần II"_s}) {
            click(u"submitButton"_s);
            QCOMPARE(in<QLineEdit>(front(), u"preparedByLineEdit"_s).text(), u"Lê Thị Hà"_s);
            write(u"submitNoteLineEdit"_s, note);
            key(Qt::Key_Return);
        }
        QCOMPARE(in<QListWidget>(front(), u"versionListWidget"_s).count(), 2);
        QVERIFY(in<QListWidget>(front(), u"versionListWidget"_s)
                    .item(1)
                    ->text()
                    .contains(u"sửa phần II"_s));
        QCOMPARE(label(u"documentStateLabel"_s), u"Submitted for signature"_s);
        click(u"issueButton"_s);
        write(u"issueNumberLineEdit"_s, u"1"_s);
        write(u"issueDayLineEdit"_s, u"28/5/26"_s);
        key(Qt::Key_Return);
        QCOMPARE(answer(), u"Recorded as issued: 01-KH/BXDĐ."_s);
        const OfficialDocument issued = byCode(u"01-KH/BXDĐ"_s);
        QCOMPARE(issued.status, DocumentStatus::Issued);
        QCOMPARE(issued.date, QDate(2026, 5, 28));
        QVERIFY(!issued.signer.isEmpty());
        QVERIFY(!in<QPushButton>(front(), u"submitButton"_s).isEnabled());
        QVERIFY(in<QPushButton>(front(), u"submitButton"_s).toolTip().contains(u"Issued"_s));
    }
    void whatWasTypedIsKeptBeforeItIsSubmitted()
    {
        open(commune);
        addTwo();
        openForm(QString());
        write(u"documentSubjectPlainTextEdit"_s, u"tên mới"_s);
        click(u"submitButton"_s);
        QCOMPARE(draft().subject, u"tên mới"_s);
    }

    void cancellingNeedsAReasonAndFlagsWhatRestsUponIt()
    {
        open(commune);
        addTwo();
        QVERIFY(keeping().addLink(draft().id, byCode(u"105-KH/TU"_s).id, LinkKind::Basis).ok());
        openForm(u"105-KH/TU"_s);
        click(u"cancelDocumentButton"_s);
        key(Qt::Key_Return);
        QVERIFY2(!answer().isEmpty(), "a reason is asked for");
        write(u"cancelReasonLineEdit"_s, u"nhập nhầm"_s);
        key(Qt::Key_Return);
        QVERIFY2(answer().contains(u"rest upon it"_s), qPrintable(answer()));
        QCOMPARE(byCode(u"105-KH/TU"_s).status, DocumentStatus::Cancelled);
        front().reject();
        filterBy(u"documentStateComboBox"_s, u"flagged"_s);
        QCOMPARE(rows(), 1);
        QCOMPARE(table().model()->index(0, 0).data().toString(), u"▲"_s);
        openForm(QString());
        QVERIFY(label(u"documentFlagLabel"_s).contains(u"105-KH/TU"_s));
    }
    void itIsAddedToACampaignAndTakenOff()
    {
        open(commune);
        addTwo();
        openForm(u"105-KH/TU"_s);
        click(u"linkCampaignButton"_s);
        QCOMPARE(keeping().record(byCode(u"105-KH/TU"_s).id)->campaigns.size(), size_t(1));
        auto& list = in<QListWidget>(front(), u"documentCampaignListWidget"_s);
        QCOMPARE(list.count(), 1);
        list.setFocus();
        key(Qt::Key_Delete);
        QVERIFY(keeping().record(byCode(u"105-KH/TU"_s).id)->campaigns.empty());
    }
    void aScanIsDroppedAndTakenBack()
    {
        open(commune);
        addTwo();
        openForm(u"105-KH/TU"_s);
        QFile scan(m_base->path(u"105.pdf"_s));
        QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write("%PDF") == 4);
        scan.close();
        auto& list = in<QListWidget>(front(), u"attachmentListWidget"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(scan.fileName())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list.parentWidget(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list.parentWidget(), &drop);
        QCOMPARE(list.count(), 1);
        QCOMPARE(
            keeping().record(byCode(u"105-KH/TU"_s).id)->attachments.at(0).fileName, u"105.pdf"_s);
        list.setFocus();
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(list.count(), 0);
    }

    void aChangeIsSavedByEnter()
    {
        open(commune);
        addTwo();
        openForm(u"105-KH/TU"_s);
        write(u"arrivalNumberLineEdit"_s, u"31"_s);
        write(u"arrivedOnLineEdit"_s, u"26/2/2026"_s);
        key(Qt::Key_Return);
        QVERIFY(!isDialogOpen());
        QCOMPARE(byCode(u"105-KH/TU"_s).arrivalNo, u"31"_s);
        QCOMPARE(byCode(u"105-KH/TU"_s).arrivedOn, QDate(2026, 2, 26));
    }
    void typedTextIsNotLostUnasked()
    {
        open(commune);
        addTwo();
        openForm(u"105-KH/TU"_s);
        write(u"handledByLineEdit"_s, u"Văn phòng"_s);
        m_base->prompts.nextConfirm = false;
        key(Qt::Key_Escape);
        QVERIFY(isDialogOpen());
        QCOMPARE(m_base->prompts.asked.size(), 1);
        m_base->prompts.nextConfirm = true;
        key(Qt::Key_Escape);
        QVERIFY(!isDialogOpen());
        QVERIFY(byCode(u"105-KH/TU"_s).handledBy.isEmpty());
    }
    void everythingHasANameToBeReadOut()
    {
        open(commune);
        addTwo();
        openForm(QString());
        for (const QWidget* widget : front().findChildren<QWidget*>()) {
            const bool spoken = qobject_cast<const QLineEdit*>(widget)
                || qobject_cast<const QComboBox*>(widget)
                || qobject_cast<const QPushButton*>(widget)
                || qobject_cast<const QListWidget*>(widget)
                || qobject_cast<const QPlainTextEdit*>(widget);
            if (spoken && widget->isVisible() && !widget->objectName().startsWith(u"qt_"_s))
                QVERIFY2(!widget->accessibleName().isEmpty() && !widget->objectName().isEmpty(),
                    qPrintable(widget->objectName()));
        }
    }
    void theHistoryOfADocumentIsShown()
    {
        open(commune);
        addTwo();
        openForm(u"105-KH/TU"_s);
        click(u"documentHistoryButton"_s);
        QCOMPARE(front().objectName(), u"historyDialog"_s);
        QVERIFY(in<QTableView>(front(), u"historyTableView"_s).model()->rowCount() > 0);
    }
    void undoneAddingClosesTheForm()
    {
        open(commune);
        startNew();
        choose(u"directionComboBox"_s, u"in"_s);
        write(u"documentNumberLineEdit"_s, u"105-KH/TU"_s);
        click(u"saveDocumentButton"_s);
        in<QListWidget>(front(), u"documentLinkListWidget"_s).setFocus();
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!isDialogOpen());
        QVERIFY(keeping().list()->empty());
    }
};

QTEST_MAIN(TestDocumentForms)
#include "tst_documentforms.moc"
