// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QErrorMessage>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPageSetupDialog>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QSet>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <QUndoStack>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace {

using Text = QPair<QByteArray, QByteArray>;

/// Translates nothing and remembers what it was asked for.
class Recorder : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        m_texts.insert({context, source});
        return {};
    }
    bool isEmpty() const override { return false; }
    QSet<Text> texts() const { return m_texts; }

private:
    mutable QSet<Text> m_texts;
};

void openMessages()
{
    QDialogButtonBox buttons;
    for (int bit = QDialogButtonBox::FirstButton; bit <= QDialogButtonBox::LastButton; bit <<= 1)
        buttons.addButton(static_cast<QDialogButtonBox::StandardButton>(bit));
    QMessageBox box;
    box.setDetailedText(u"x"_s);
    box.show();
    QErrorMessage error;
    QProgressDialog progress;
    progress.setMinimumDuration(0);
    progress.setValue(0);
    QWizard wizard;
    wizard.setOptions(QWizard::HaveHelpButton | QWizard::HaveFinishButtonOnEarlyPages);
    for (const auto style : {QWizard::ClassicStyle, QWizard::ModernStyle, QWizard::MacStyle}) {
        wizard.setWizardStyle(style);
        wizard.show();
    }
}

void openFilesAndPrinters()
{
    QFileDialog files;
    files.setOption(QFileDialog::DontUseNativeDialog);
    for (const auto mode :
        {QFileDialog::Directory, QFileDialog::ExistingFiles, QFileDialog::AnyFile}) {
        files.setFileMode(mode);
        files.setAcceptMode(
            mode == QFileDialog::AnyFile ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        files.show();
    }
    QFileSystemModel model;
    for (int column = 0; column < model.columnCount(); ++column)
        model.headerData(column, Qt::Horizontal);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    QPrintPreviewDialog(&printer).show();
    QPrintDialog(&printer).show();
    QPageSetupDialog(&printer).show();
}

void openEditors()
{
    QLineEdit line;
    delete line.createStandardContextMenu();
    QPlainTextEdit text;
    delete text.createStandardContextMenu();
    QSpinBox spin;
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QTimer::singleShot(0, &spin, [] {
        if (QWidget* menu = QApplication::activePopupWidget())
            menu->close();
    });
    QApplication::sendEvent(&spin, &event);
    QUndoStack undo;
    delete undo.createUndoAction(&undo);
    delete undo.createRedoAction(&undo);
    for (const auto key :
        {Qt::Key_Left, Qt::Key_Return, Qt::Key_Space, Qt::Key_F5, Qt::Key_PageDown, Qt::Key_Delete})
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::ALT | key).toString(QKeySequence::NativeText);
}

} // namespace

/// Qt's own dialogs speak Vietnamese: what they ask a translator for stands in translations/qtbase_vi.ts.
class TestQtTexts : public QObject
{
    Q_OBJECT
private slots:
    void dialogsAreTranslated()
    {
        Recorder recorder;
        QVERIFY(QCoreApplication::installTranslator(&recorder));
        openMessages();
        openFilesAndPrinters();
        openEditors();
        QCoreApplication::removeTranslator(&recorder);

        QTranslator vietnamese;
        QVERIFY(vietnamese.load(u":/i18n/qtbase_vi.qm"_s));
        const QSet<Text> texts = recorder.texts();
        QCOMPARE_GT(texts.size(), 100);
        QStringList missing;
        for (const auto& [context, source] : texts) {
            if (vietnamese.translate(context.constData(), source.constData()).isEmpty())
                missing << QString::fromUtf8(context + ": " + source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_MAIN(TestQtTexts)
#include "tst_qttexts.moc"
