// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitstops.h"

#include "core/unitchange.h"
#include "forms/units/unitbox.h"
#include "forms/units/unitimportdialog.h"
#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "forms/window/tourparts.h"
#include "forms/window/tourstops.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QTreeView>

namespace sosh::unitstops {
namespace {
using namespace Qt::StringLiterals;

/// The first unit without others below it, or the first one at all.
QModelIndex unitIn(const QAbstractItemModel& model, bool withChildren)
{
    QModelIndex here = model.index(0, 0);
    while (!withChildren && model.hasChildren(here))
        here = model.index(0, 0, here);
    return here;
}

QWidget* triggered(const TourGround& ground, const QString& action, bool withChildren = false)
{
    ground.window.showPage(PageId::Units);
    Page* page = ground.window.page(PageId::Units);
    auto* tree = page->findChild<QTreeView*>(u"unitTreeView"_s);
    tree->setCurrentIndex(unitIn(*tree->model(), withChildren));
    return tour::openedBy([page, action] { page->findChild<QAction*>(action)->trigger(); });
}

/// The form of a change, filled with as much as it needs to say what it would do.
QWidget* change(const TourGround& ground, UnitEventKind kind, bool withChildren)
{
    QWidget* dialog = triggered(ground, u"changeUnitAction"_s, withChildren);
    if (!dialog)
        return nullptr;
    auto* kinds = dialog->findChild<QComboBox*>(u"changeKindComboBox"_s);
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
    dialog->findChild<QLineEdit*>(u"effectiveLineEdit"_s)->setText(u"01/7/2026"_s);
    return dialog;
}

} // namespace

QWidget* ended(const TourGround& ground)
{
    ground.window.showPage(PageId::Units);
    Page* page = ground.window.page(PageId::Units);
    page->findChild<QCheckBox*>(u"endedUnitsCheckBox"_s)->setChecked(true);
    return &ground.window;
}

QWidget* add(const TourGround& ground)
{
    return triggered(ground, u"addUnitAction"_s);
}

QWidget* rename(const TourGround& ground)
{
    QWidget* dialog = change(ground, UnitEventKind::Rename, false);
    if (dialog)
        dialog->findChild<QLineEdit*>(u"changeNameLineEdit"_s)
            ->setText(u"Chi bộ Trường THCS số 1"_s);
    return dialog;
}

QWidget* merge(const TourGround& ground)
{
    QWidget* dialog = change(ground, UnitEventKind::MergeInto, false);
    if (dialog) {
        auto* target = dialog->findChild<UnitBox*>(u"targetComboBox"_s);
        target->setCurrentIndex(target->count() - 1);
    }
    return dialog;
}

QWidget* divide(const TourGround& ground)
{
    return change(ground, UnitEventKind::Divide, false);
}

QWidget* dissolve(const TourGround& ground)
{
    return change(ground, UnitEventKind::Dissolve, true);
}

QWidget* correct(const TourGround& ground)
{
    return triggered(ground, u"correctUnitAction"_s);
}

QWidget* otherNames(const TourGround& ground)
{
    return triggered(ground, u"otherNamesAction"_s);
}

QWidget* headcount(const TourGround& ground)
{
    return triggered(ground, u"headcountAction"_s);
}

QWidget* nearNames(const TourGround& ground)
{
    return triggered(ground, u"nearNamesAction"_s);
}

QWidget* import(const TourGround& ground)
{
    QWidget* shown = triggered(ground, u"importUnitsAction"_s);
    auto* dialog = qobject_cast<UnitImportDialog*>(shown);
    QFile file(ground.folder + u"/don-vi.csv"_s);
    if (!dialog || !file.open(QIODevice::WriteOnly))
        return shown;
    file.write("code,name,short_name,kind,sector,parent_code,sort_no,members_total,valid_from\n"
               "MOI01,Chi bộ thôn Đoàn Kết,,grassroots_cell,,,,12,2026-06-01\n"
               "MOI02,,,grassroots_cell,,,,9,2026-06-01\n"
               "MOI03,Chi bộ thôn Bình Yên,,khong_ro,,,,chín,2026-06-01\n");
    file.close();
    dialog->setFile(file.fileName());
    return dialog;
}

} // namespace sosh::unitstops
