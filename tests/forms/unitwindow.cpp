// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitwindow.h"

#include "forms/units/unitbox.h"
#include "models/modelroles.h"
#include "models/unittreemodel.h"
#include "usecases/journalkeeping.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace sosh {
using namespace Qt::StringLiterals;

UnitWindow::UnitWindow(const QString& sample, Access access)
{
    window.show();
    window.activateWindow();
    active = QTest::qWaitForWindowActive(&window); // so that it hears its keys
    if (fixture.workspace.open(fixture.sample(sample), access))
        window.showPage(PageId::Units);
}

UnitId UnitWindow::id(const QString& code)
{
    const UnitLedger present = ledger();
    const UnitHistory* found = present.byCode(code);
    return found ? found->id : UnitId();
}

QString UnitWindow::nameOf(const QString& code, QDate day)
{
    const UnitLedger present = ledger();
    const UnitHistory* found = present.byCode(code);
    const NameRecord* name = found ? found->nameOn(day) : nullptr;
    return name ? name->name : QString();
}

QDate UnitWindow::endOf(const QString& code)
{
    return ledger().byCode(code)->life.to;
}

qsizetype UnitWindow::acts()
{
    return static_cast<qsizetype>(JournalKeeping(fixture.workspace.session()).acts()->size());
}

QStringList UnitWindow::order(const QModelIndex& parent)
{
    const QAbstractItemModel& model = *tree()->model();
    QStringList codes;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex here = model.index(row, 0, parent);
        codes += here.siblingAtColumn(UnitTreeModel::CodeColumn).data().toString();
        codes += order(here);
    }
    return codes;
}

void UnitWindow::choose(const QString& code)
{
    const QModelIndexList found = tree()->model()->match(
        tree()->model()->index(0, 0), IdRole, code, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        tree()->selectionModel()->setCurrentIndex(
            found.front(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void UnitWindow::type(const QString& field, const QString& text)
{
    auto* edit = in<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
    QTest::keyClick(edit, Qt::Key_Tab);
}

void UnitWindow::pick(const QString& box, const QString& text)
{
    auto* combo = in<UnitBox>(box);
    combo->setFocus();
    combo->lineEdit()->selectAll();
    for (const QChar c : text)
        QTest::sendKeyEvent(
            QTest::Click, combo->lineEdit(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    combo->completer()->popup()->hide(); // the field itself is asked
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
}

void UnitWindow::pickKind(UnitEventKind kind)
{
    auto* kinds = in<QComboBox>(u"changeKindComboBox"_s);
    kinds->setFocus();
    for (int i = 0; i < kinds->count() && kinds->currentData() != int(kind); ++i)
        QTest::keyClick(kinds, Qt::Key_Down);
}

void UnitWindow::save()
{
    auto* save = in<QPushButton>(u"saveUnitChangeButton"_s);
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    settle();
}

void UnitWindow::settle()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QStringList UnitWindow::labels(const QString& name)
{
    settle();
    QStringList texts;
    for (const QLabel* label : QApplication::activeModalWidget()->findChildren<QLabel*>(name))
        if (label->isVisibleTo(QApplication::activeModalWidget()))
            texts += label->accessibleName();
    return texts;
}

} // namespace sosh
