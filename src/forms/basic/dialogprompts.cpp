// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/dialogprompts.h"

#include "forms/basic/widgets.h"
#include "forms/window/newregisterdialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>

#include <memory>

namespace sosh {

QString DialogPrompts::openFile(const FileQuestion& question)
{
    return QFileDialog::getOpenFileName(
        QApplication::activeWindow(), question.title, question.start, question.filter);
}

QStringList DialogPrompts::openFiles(const FileQuestion& question)
{
    return QFileDialog::getOpenFileNames(
        QApplication::activeWindow(), question.title, question.start, question.filter);
}

QString DialogPrompts::saveFile(const FileQuestion& question)
{
    QString file = QFileDialog::getSaveFileName(
        QApplication::activeWindow(), question.title, question.start, question.filter);
    if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty())
        file += u'.' + question.suffix;
    return file;
}

bool DialogPrompts::confirm(const QString& question, const QString& action)
{
    const std::unique_ptr<QMessageBox> box(
        confirmBox(question, action, QApplication::activeWindow()));
    box->exec();
    return box->clickedButton() == box->defaultButton();
}

QMessageBox* DialogPrompts::confirmBox(
    const QString& question, const QString& action, QWidget* parent)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, QCoreApplication::applicationName(), question,
        QMessageBox::Cancel, parent);
    box->setObjectName(QStringLiteral("confirmBox"));
    box->button(QMessageBox::Cancel)->setIcon({});
    QPushButton* accept = button(QStringLiteral("confirmButton"), action, true);
    box->addButton(accept, QMessageBox::AcceptRole);
    box->setDefaultButton(accept);
    return box;
}

QString DialogPrompts::folder(const FileQuestion& question)
{
    return QFileDialog::getExistingDirectory(
        QApplication::activeWindow(), question.title, question.start);
}

std::optional<AgencyChoice> DialogPrompts::agency()
{
    NewRegisterDialog dialog(QApplication::activeWindow());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.choice();
}

bool DialogPrompts::setUpPrinter(QPrinter& printer)
{
    QPrintDialog dialog(&printer, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted;
}

} // namespace sosh
