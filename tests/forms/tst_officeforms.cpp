// SPDX-License-Identifier: GPL-3.0-or-later
#include "formkeys.h"
#include "windowfixture.h"

#include "core/officepresets.h"
#include "forms/office/officepreview.h"
#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "usecases/documentkeeping.h"
#include "usecases/journalkeeping.h"
#include "usecases/officekeeping.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace sosh;
using namespace sosh::keys_of_tests;
using namespace Qt::StringLiterals;

/// The office in the settings: the wizard, and its records, terms and signers by days.
class TestOfficeForms : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_base;
    std::unique_ptr<MainWindow> m_window;

    void start()
    {
        m_base = std::make_unique<WindowFixture>();
        m_window = std::make_unique<MainWindow>(m_base->workspace);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openSample(Access access = Access::Write)
    {
        start();
        QVERIFY(m_base->workspace.open(m_base->sample(u"xa-2026"_s), access).ok());
        m_window->showPage(PageId::Settings);
    }
    void openEmpty()
    {
        start();
        const QString file = m_base->path(u"moi.sosh"_s);
        QVERIFY(RegisterCreation::createEmpty(
            file, {u"LC.BL"_s, u"Đảng uỷ xã Bản Lầu"_s}, m_base->clock, u"Lê Thị Hà"_s)
                    .ok());
        QVERIFY(m_base->workspace.open(file).ok());
    }
    OfficeKeeping keeping() { return OfficeKeeping(m_base->workspace.session()); }
    OfficeHistory office() { return keeping().all()->front(); }
    Page& page() { return *m_window->page(PageId::Settings); }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(*m_window, code, modifiers);
    }
    void write(const QString& field, const QString& text)
    {
        in<QWidget>(front(), field).setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        type(*m_window, text);
    }
    void choose(const QString& box, int value)
    {
        auto& field = in<QComboBox>(front(), box);
        QVERIFY(field.findData(value) >= 0);
        field.setCurrentIndex(field.findData(value));
    }
    void press(QWidget& window, Qt::Key code, Qt::KeyboardModifiers modifiers)
    {
        keys_of_tests::press(window, code, modifiers);
    }
    void clickOnPage(const QString& name) { in<QPushButton>(page(), name).click(); }
    QListWidget& list(const QString& name) { return in<QListWidget>(page(), name); }
    QString answer() { return in<QLabel>(front(), u"messageLabel"_s).text(); }
    QString preview() { return front().findChild<OfficePreview*>()->text(); }

private slots:
    void cleanup()
    {
        while (isDialogOpen())
            front().done(QDialog::Rejected);
        m_window.reset();
        m_base.reset();
    }

    void aNewRegisterProposesTheOffice()
    {
        openEmpty();
        InlineMessage& message = m_window->page(PageId::Overview)->message();
        QVERIFY(message.text().contains(u"Choose your office"_s));
        in<QPushButton>(message, u"messageActionButton"_s).click();
        QCOMPARE(front().objectName(), u"officeWizard"_s);
        write(u"officeNameLineEdit"_s, u"Bản Lầu"_s);
        write(u"officeProvinceLineEdit"_s, u"Lào Cai"_s);
        write(u"officeSignerLineEdit"_s, u"Nguyễn Văn A"_s);
        QVERIFY2(preview().contains(u"ĐẢNG UỶ XÃ BẢN LẦU"_s), qPrintable(preview()));
        QVERIFY(preview().contains(u"Bản Lầu, ngày"_s));
        key(Qt::Key_Return);
        QVERIFY(!isDialogOpen());
        QVERIFY(message.text().isEmpty());
        QCOMPARE(office().records.size(), size_t(1));
        QCOMPARE(office().records.front().nameLine, u"ĐẢNG UỶ XÃ BẢN LẦU"_s);
        QCOMPARE(office().records.front().validFrom, QDate(2025, 7, 1));
        QCOMPARE(office().signatories.at(0).signatory.name, u"Nguyễn Văn A"_s);
        QVERIFY(JournalKeeping(m_base->workspace.session()).undo(std::nullopt).ok());
        QVERIFY(keeping().all()->empty());
    }
    void aRegisterWithAnOfficeProposesNone()
    {
        openSample();
        QVERIFY(m_window->page(PageId::Overview)->message().text().isEmpty());
    }

    void everyKindHasItsPaper_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(OfficeKind::FormerUrbanDistrictBoard); ++kind)
            QTest::newRow(qPrintable(officeKindName(static_cast<OfficeKind>(kind)))) << kind;
    }
    void everyKindHasItsPaper()
    {
        QFETCH(int, kind);
        openSample();
        clickOnPage(u"officeWizardButton"_s);
        choose(u"officeKindComboBox"_s, kind);
        if (in<QLineEdit>(front(), u"officeNameLineEdit"_s).isEnabled())
            write(u"officeNameLineEdit"_s, u"Mường Khương"_s);
        write(u"officeProvinceLineEdit"_s, u"Lào Cai"_s);
        OfficeInputs inputs;
        inputs.kind = static_cast<OfficeKind>(kind);
        inputs.name = in<QLineEdit>(front(), u"officeNameLineEdit"_s).text();
        inputs.province = u"Lào Cai"_s;
        const Office expected = officePreset(inputs);
        const Signatory signatory = signaturePresets(inputs.kind).front();
        QVERIFY2(preview().contains(expected.superiorLine + u'\n' + expected.nameLine),
            qPrintable(preview()));
        QVERIFY(preview().contains(u"-BC/"_s + expected.bodyCode));
        QVERIFY(preview().contains(u"- Lưu %1."_s.arg(expected.archive)));
        QVERIFY(preview().contains(signatory.authority));
        const bool former = isFormer(inputs.kind);
        QCOMPARE(
            in<QLabel>(front(), u"officeHintLabel"_s).text().contains(u"issues nothing"_s), former);
        write(u"officeCodeLineEdit"_s, u"MK"_s);
        key(Qt::Key_Return);
        QVERIFY2(!isDialogOpen(), qPrintable(officeKindName(inputs.kind)));
        QCOMPARE(keeping().all()->back().records.front().validTo, expected.validTo);
    }
    void aNewHeadEndsTheOneBefore()
    {
        openSample();
        clickOnPage(u"officeWizardButton"_s);
        choose(u"officeKindComboBox"_s, static_cast<int>(OfficeKind::BuildingBoard));
        choose(u"officeAreaComboBox"_s, static_cast<int>(AreaKind::Ward));
        write(u"officeNameLineEdit"_s, u"Bình Minh"_s);
        write(u"officeProvinceLineEdit"_s, u"Lào Cai"_s);
        auto& issuer = in<QComboBox>(front(), u"officeIssuerComboBox"_s);
        issuer.setCurrentIndex(1);
        QVERIFY(!in<QLineEdit>(front(), u"officeCodeLineEdit"_s).isEnabled());
        write(u"officeFromLineEdit"_s, u"1/6/2026"_s);
        key(Qt::Key_Return);
        QVERIFY(!isDialogOpen());
        QCOMPARE(keeping().all()->size(), size_t(1));
        QCOMPARE(office().records.size(), size_t(2));
        QCOMPARE(office().records.at(0).validTo, QDate(2026, 5, 31));
        QCOMPARE(office().records.at(1).superiorLine, u"ĐẢNG UỶ PHƯỜNG BÌNH MINH"_s);
        QCOMPARE(list(u"officeRecordListWidget"_s).count(), 2);
    }
    void aCodeThatIsUsedIsSaid()
    {
        openSample();
        clickOnPage(u"officeWizardButton"_s);
        choose(u"officeKindComboBox"_s, static_cast<int>(OfficeKind::BuildingBoard));
        write(u"officeNameLineEdit"_s, u"Bình Minh"_s);
        write(u"officeProvinceLineEdit"_s, u"Lào Cai"_s);
        key(Qt::Key_Return);
        QVERIFY2(in<QLabel>(front(), u"officeErrorLabel"_s).text().contains(u"BXDĐ"_s),
            qPrintable(in<QLabel>(front(), u"officeErrorLabel"_s).text()));
        write(u"officeNameLineEdit"_s, QString());
        key(Qt::Key_Backspace);
        QVERIFY(!in<QPushButton>(front(), u"saveOfficeButton"_s).isEnabled());
        QVERIFY(!in<QPushButton>(front(), u"saveOfficeButton"_s).toolTip().isEmpty());
    }

    void aTermIsAddedEndedAndRemoved()
    {
        openSample();
        clickOnPage(u"addTermButton"_s);
        write(u"termNameLineEdit"_s, u"2025-2030"_s);
        write(u"termFirstLineEdit"_s, u"1/7/2025"_s);
        key(Qt::Key_Return);
        QCOMPARE(list(u"termListWidget"_s).item(0)->text(), u"01/7/2025 – now\n2025-2030"_s);
        clickOnPage(u"endTermButton"_s);
        write(u"lastDayOfLineEdit"_s, u"30/6/2030"_s);
        key(Qt::Key_Return);
        QCOMPARE(office().terms.at(0).last, QDate(2030, 6, 30));
        clickOnPage(u"addTermButton"_s);
        write(u"termNameLineEdit"_s, u"2028-2033"_s);
        write(u"termFirstLineEdit"_s, u"1/7/2028"_s);
        key(Qt::Key_Return);
        QVERIFY2(answer().contains(u"2025-2030"_s), qPrintable(answer())); // they overlap
        front().reject();
        list(u"termListWidget"_s).setFocus();
        key(Qt::Key_Delete);
        QVERIFY(office().terms.empty());
        QCOMPARE(m_base->prompts.asked.size(), 1);
    }
    void aSignerIsChangedAndEnded()
    {
        openSample();
        clickOnPage(u"changeSignerButton"_s);
        write(u"signerNameLineEdit"_s, u"Trần Thị B"_s);
        key(Qt::Key_Return);
        QCOMPARE(office().signatories.at(0).signatory.name, u"Trần Thị B"_s);
        clickOnPage(u"endSignerButton"_s);
        write(u"lastDayOfLineEdit"_s, u"30/4/2026"_s);
        key(Qt::Key_Return);
        QCOMPARE(office().signatories.at(0).to, QDate(2026, 4, 30));
        QVERIFY(list(u"signerListWidget"_s).item(0)->text().contains(u"30/4/2026"_s));
    }
    void aRecordIsChangedInItsForm()
    {
        openSample();
        clickOnPage(u"changeOfficeRecordButton"_s);
        QCOMPARE(front().objectName(), u"officeRecordForm"_s);
        write(u"placeLineEdit"_s, u"Xã Bình Minh"_s);
        key(Qt::Key_Return);
        QVERIFY(!isDialogOpen());
        QCOMPARE(office().records.at(0).place, u"Xã Bình Minh"_s);
        clickOnPage(u"changeOfficeRecordButton"_s);
        write(u"nameLineEdit"_s, QString());
        key(Qt::Key_Backspace);
        key(Qt::Key_Return);
        QVERIFY2(answer().contains(u"Name of the office in the head"_s), qPrintable(answer()));
    }
    void theContactLineIsKeptAndUndone()
    {
        openSample();
        clickOnPage(u"changeOfficeRecordButton"_s);
        auto& field = in<QLineEdit>(front(), u"contactLineEdit"_s);
        QVERIFY(field.text().isEmpty() && !field.placeholderText().isEmpty());
        write(u"contactLineEdit"_s, u"Địa chỉ: thôn Trung Tâm;  điện thoại: 0214.000.000 "_s);
        key(Qt::Key_Return);
        QVERIFY(!isDialogOpen());
        const QString kept = u"Địa chỉ: thôn Trung Tâm; điện thoại: 0214.000.000"_s;
        QCOMPARE(office().records.at(0).contactLine, kept);
        clickOnPage(u"addOfficeRecordButton"_s); // the next head goes on with it
        QCOMPARE(in<QLineEdit>(front(), u"contactLineEdit"_s).text(), kept);
        front().reject();
        QVERIFY(JournalKeeping(m_base->workspace.session()).undo(std::nullopt).ok());
        QVERIFY(office().records.at(0).contactLine.isEmpty());
    }
    void aLaterRecordIsAddedToTheOffice()
    {
        openSample();
        clickOnPage(u"addOfficeRecordButton"_s);
        write(u"officeFromLineEdit"_s, u"01/01/2027"_s);
        write(u"superiorLineEdit"_s, u"ĐẢNG UỶ PHƯỜNG BÌNH MINH"_s);
        key(Qt::Key_Return);
        QVERIFY(!isDialogOpen());
        QCOMPARE(office().records.size(), size_t(2));
        QCOMPARE(office().records.at(0).validTo, QDate(2026, 12, 31));
        m_base->prompts.nextConfirm = false;
        list(u"officeRecordListWidget"_s).setCurrentRow(1);
        clickOnPage(u"removeOfficeRecordButton"_s);
        QCOMPARE(office().records.size(), size_t(2));
        m_base->prompts.nextConfirm = true;
        clickOnPage(u"removeOfficeRecordButton"_s);
        QCOMPARE(office().records.size(), size_t(1));
    }
    void holdingTheSequenceIsASetting()
    {
        openSample();
        auto& box = in<QCheckBox>(page(), u"holdsSequenceCheckBox"_s);
        QVERIFY(!box.isChecked());
        box.click();
        QVERIFY(*DocumentKeeping(m_base->workspace.session()).holdsSequence());
        QVERIFY(in<QCheckBox>(page(), u"holdsSequenceCheckBox"_s).isChecked());
    }
    void readingOnlySaysWhy_data()
    {
        QTest::addColumn<QString>("button");
        for (const char* name :
            {"addOfficeRecordButton", "changeOfficeRecordButton", "endTermButton", "addTermButton",
                "addSignerButton", "removeSignerButton", "officeWizardButton"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void readingOnlySaysWhy()
    {
        QFETCH(QString, button);
        openSample(Access::Read);
        QVERIFY(!in<QPushButton>(page(), button).isEnabled());
        QVERIFY(!in<QPushButton>(page(), button).toolTip().isEmpty());
    }
};

QTEST_MAIN(TestOfficeForms)
#include "tst_officeforms.moc"
